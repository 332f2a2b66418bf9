/** Where this site is reached, for an address that is handed to others. */
export const siteAddress = (): string => API_BASE || location.origin
