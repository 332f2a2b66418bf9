/** WeChat draws the bar with title and way back by itself. */
export function PageBar(_: { title: string; headed: boolean }) {
  return null
}
