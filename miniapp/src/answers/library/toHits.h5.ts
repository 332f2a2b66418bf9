/** Onto the first document that was found, on the page that is shown: from there the keys go on. */
export function toHits(): void {
  const hits = document.querySelectorAll<HTMLElement>('.library-hits button')
  const first = [...hits].find((one) => one.getClientRects().length > 0)
  first?.focus()
}
