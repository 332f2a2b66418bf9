interface Shown {
  pageConfig?: { navigationBarTitleText?: string }
}

/** Every page draws its own bar: of Taro's, the title of the window is left. */
export default class PageTitle {
  constructor(private readonly shown: Shown) {}

  /** Called by Taro's router whenever a page comes to be seen. */
  load(): void {
    document.title = this.shown.pageConfig?.navigationBarTitleText ?? document.title
  }
}

/** Called by Taro's router once, to draw a bar that would never be shown. */
export function initNavigationBar(): void {}
