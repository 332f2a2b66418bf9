import Taro from '@tarojs/taro'
import tabIcons from './tabIcons.json'

/** Drawn in lines, in the colour of the words under them. */
const icons: Record<string, string> = tabIcons

interface TabBarConf {
  list: { pagePath: string; text: string }[]
  /** The page that is shown first. */
  homePage: string
}

const tag = 'taro-tabbar'
/** From here on the four places stand at the top, as styles/tabbar.scss says. */
const atTop = '(min-width: 1024px)'
const withoutQuery = (path: string) => path.replace(/^[#/]+/, '').split('?')[0]!

/** The four places as links that keyboards and screen readers know; hidden on pages that are none of them. */
class TabBar extends HTMLElement {
  /** Set by Taro's router before the element is put on the page. */
  conf!: TabBarConf

  private readonly shown = (change: { toLocation?: { path?: string } } = {}) =>
    this.mark(change.toLocation?.path ?? location.hash)

  private readonly wide = matchMedia(atTop)

  /** Where it stands for the eye it stands for the keyboard: before the page at the top, behind it at the foot. */
  private readonly place = () =>
    document.querySelector('.taro-tabbar__panel')?.[this.wide.matches ? 'before' : 'after'](this)

  connectedCallback() {
    // Moved it is not made anew; it stays as long as its window.
    if (this.className) return
    this.className = 'tabs'
    this.setAttribute('role', 'navigation')
    this.setAttribute('aria-label', '主要页面')
    this.innerHTML = `<div class="tabs__row">${this.conf.list
      .map(
        ({ pagePath, text }) =>
          `<a class="tabs__one" href="#/${pagePath}">${icons[pagePath] ?? ''}<span>${text}</span></a>`,
      )
      .join('')}</div>`
    this.addEventListener('click', this.chosen)
    Taro.eventCenter.on('__taroRouterChange', this.shown)
    this.shown()
    this.wide.onchange = this.place
    this.place()
  }

  /** A tab is switched to, not opened on top of what is there; a second window may still be asked for. */
  private readonly chosen = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void Taro.switchTab({ url: link.hash.slice(1) })
  }

  private mark(path: string) {
    const here = withoutQuery(path) || withoutQuery(this.conf.homePage)
    let among = false
    for (const link of Array.from(this.querySelectorAll('a'))) {
      const on = withoutQuery(link.hash) === here
      among ||= on
      if (on) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    this.hidden = !among
  }
}

/** Called by Taro's router in place of its own. */
export function defineCustomElementTaroTabbar(): void {
  if (!customElements.get(tag)) customElements.define(tag, TabBar)
}

/** No page here is pulled down to be read again, and no picture is leafed through: nothing to define. */
export function defineCustomElementTaroPullToRefreshCore(): void {}
export function defineCustomElementTaroSwiperCore(): void {}
export function defineCustomElementTaroSwiperItemCore(): void {}
