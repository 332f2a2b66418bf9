/** So many dots are shown by an old phone without trouble. */
const mostDots = 100_000_000

export const isShowable = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width <= 30_000 && height <= 30_000 && width * height <= mostDots
