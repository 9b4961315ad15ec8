// The version of Muster, as printed and as written into results.
export const version = '0.1.0';
