import { z } from 'zod';

/** The Content-Security-Policy of our pages allows no `new Function`, which zod would try for speed. Import this first. */
z.config({ jitless: true });
