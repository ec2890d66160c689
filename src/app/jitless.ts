import { config } from 'zod/v4/core';

/** The Content-Security-Policy of our pages allows no `new Function`, which zod would try for speed. Import this first. */
config({ jitless: true });
