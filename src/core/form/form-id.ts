/** What a form may be called in files, options and keys. */
export const FORM_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
