/** The page of a screen on a wall by its short address; `secret` is what it says its word with. */
export const screenPage = (site: string, secret = ''): string =>
  `/#/screen/board/index?site=${site}${/^[A-Z0-9]+$/.test(secret) ? `&key=${secret}` : ''}`
