/**
 * The Content-Security-Policy of our pages allows no `new Function`, which zod would try for speed. Import this first. The settings stand where zod looks
 * for them whenever it is loaded, so that a page needs none of its code until something is to be checked.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
