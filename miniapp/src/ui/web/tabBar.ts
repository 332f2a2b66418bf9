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
const withoutQuery = (path: string) => path.replace(/^[#/]+/, '').split('?')[0]!

/** The four places as links that keyboards and screen readers know; hidden on pages that are none of them. */
class TabBar extends HTMLElement {
  /** Set by Taro's router before the element is put on the page. */
  conf!: TabBarConf

  private readonly shown = (change: { toLocation?: { path?: string } } = {}) =>
    this.mark(change.toLocation?.path ?? location.hash)

  connectedCallback() {
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
  }

  disconnectedCallback() {
    Taro.eventCenter.off('__taroRouterChange', this.shown)
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
