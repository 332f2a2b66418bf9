import fs from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The names WeChat really has, read off its published typings. */
function knownNames() {
  const text = fs.readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const body = text.slice(text.search(/interface Wx \{/))
  return new Set([...body.matchAll(/^ {8}([a-zA-Z][A-Za-z0-9]*)\s*[<(:]/gm)].map((match) => match[1]))
}

const phone = {
  platform: 'ios',
  system: 'iOS 17.0',
  SDKVersion: '3.7.0',
  version: '8.0.50',
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  pixelRatio: 3,
  statusBarHeight: 47,
  safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 },
  fontSizeSetting: 16,
  theme: 'light',
  language: 'zh_CN',
  brand: 'devtools',
  model: 'iPhone',
}

/** So many pages stand on each other in WeChat; the next is refused. */
const mostPages = 10

/** Fails in the way that `answered` answers. */
export function refused(name, options, reason) {
  const failure = { errMsg: `${name}:fail ${reason}` }
  setTimeout(() => {
    options?.fail?.(failure)
    options?.complete?.(failure)
  }, 0)
  return options?.success || options?.fail || options?.complete ? undefined : Promise.reject(failure)
}

/** Answers through callbacks when there are any, else through a promise, always later: as wx does. */
export function answered(name, options, result = {}) {
  const reply = { errMsg: `${name}:ok`, ...result }
  setTimeout(() => {
    options?.success?.(reply)
    options?.complete?.(reply)
  }, 0)
  return options?.success || options?.fail || options?.complete ? undefined : Promise.resolve(reply)
}

/**
 * A `wx` of documented names only. `pages` opens and closes them; `handlers` take the place of single names;
 * every call is written down.
 */
export function createWx({ pages, handlers = {} }) {
  const calls = []
  const storage = new Map()
  const start = () => ({ path: '', query: {}, scene: 1001 })
  const at = (url) => {
    const [page, query = ''] = url.replace(/^\//, '').split('?')
    // WeChat hands the query over as it was written, still encoded.
    return [
      page,
      Object.fromEntries(
        query
          .split('&')
          .filter(Boolean)
          .map((pair) => pair.split('=')),
      ),
    ]
  }
  const moving = (name, before) => (options) => {
    before()
    pages.open(...at(options.url))
    return answered(name, options)
  }
  const own = {
    getSystemInfoSync: () => phone,
    getWindowInfo: () => phone,
    getDeviceInfo: () => phone,
    getAppBaseInfo: () => phone,
    getSystemSetting: () => phone,
    getAppAuthorizeSetting: () => ({}),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0', envVersion: 'develop', version: '' } }),
    getMenuButtonBoundingClientRect: () => ({ top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 }),
    getStorageSync: (key) => storage.get(key) ?? '',
    setStorageSync: (key, value) => void storage.set(key, value),
    removeStorageSync: (key) => void storage.delete(key),
    canIUse: () => true,
    getLaunchOptionsSync: start,
    getEnterOptionsSync: start,
    nextTick: (next) => setTimeout(next, 0),
    navigateTo: (options) =>
      pages.count() < mostPages
        ? moving('navigateTo', () => undefined)(options)
        : refused('navigateTo', options, 'webview count limit exceed'),
    redirectTo: moving('redirectTo', () => pages.close()),
    switchTab: moving('switchTab', () => pages.closeAll()),
    reLaunch: moving('reLaunch', () => pages.closeAll()),
    navigateBack: (options) => {
      pages.close()
      pages.showAgain()
      return answered('navigateBack', options)
    },
    showModal: (options) => answered('showModal', options, { confirm: true, cancel: false }),
    login: (options) => answered('login', options, { code: 'wechat-code' }),
  }
  // A plain object with own keys: Taro copies `wx` by key and calls wx.hasOwnProperty(name).
  const wx = { webpackJsonp: undefined, env: { USER_DATA_PATH: '/usr' } }
  const define = (name, run) => {
    wx[name] = (...given) => {
      calls.push([name, ...given])
      return run(...given)
    }
  }
  for (const name of knownNames())
    define(name, (options) =>
      /^(on|off)[A-Z]/.test(name) ? undefined : answered(name, typeof options === 'object' ? options : undefined),
    )
  for (const [name, run] of Object.entries({ ...own, ...handlers })) define(name, run)
  return { wx, calls, storage }
}
