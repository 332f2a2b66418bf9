/** In WeChat the reader already holds the page in hand: there is nothing to scan. */
export function QrCode(_: { page: string; words?: string; alt?: string }) {
  return null
}
