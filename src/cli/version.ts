// The version, written in when the package is built, so that nothing has to be read for it.
declare const CTX_VERSION: string | undefined;

export const VERSION = typeof CTX_VERSION === 'string' ? CTX_VERSION : '0.0.0-source';
