import { pageScrollTo } from '@tarojs/taro'

/** Brings the cited provision under the top of the page as soon as it is drawn. @returns how to leave it. */
export function scrollToCited(): () => void {
  const soon = setTimeout(() => void pageScrollTo({ selector: '#cited', duration: 0, offsetTop: -72 }), 120)
  return () => clearTimeout(soon)
}
