import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { createWx } from './wx.mjs'
import { createView } from './wxml.mjs'

/** Free names that WeChat binds to nothing inside every script of a mini-program. */
const absent =
  'window,document,frames,self,location,navigator,localStorage,history,Caches,screen,alert,confirm,prompt,XMLHttpRequest,WebSocket'

/**
 * Runs a WeChat build as it was emitted, in a realm without a browser and without Node, and lets a test tap and type
 * in what its .wxml shows. It is not WeChat: it proves that the bundle runs on the documented names alone.
 */
export function createWeapp(dist, { handlers = {} } = {}) {
  const errors = []
  const pages = []
  let changes = 0
  const registry = { app: undefined, current: undefined, pages: new Map() }
  const view = createView(dist, errors)
  const appJson = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const inPackages = (appJson.subPackages ?? appJson.subpackages ?? []).flatMap(({ root, pages: own }) =>
    own.map((page) => `${root}/${page}`),
  )
  const allPages = [...appJson.pages, ...inPackages]

  const stack = {
    open,
    count: () => pages.length,
    close: () => pages.pop()?.onUnload?.(),
    closeAll: () => {
      while (pages.length) pages.pop().onUnload?.()
    },
    showAgain: () => pages.at(-1)?.onShow?.(),
  }
  const { wx, calls, storage } = createWx({ pages: stack, handlers })
  const load = loader(dist, wx, registry, () => [...pages])

  function open(route, query = {}) {
    if (!allPages.includes(route)) throw new Error(`no such page: ${route}`)
    if (!registry.pages.has(route)) {
      registry.current = undefined
      load(route)
      registry.pages.set(route, registry.current)
    }
    const made = registry.pages.get(route)
    if (!made) throw new Error(`${route} did not call Page()`)
    const data = structuredClone(made.data ?? {})
    const page = Object.assign(Object.create(null), made, { route, __route__: route, options: query, data })
    page.setData = (patch, done) => {
      changes++
      // Across the native bridge only what can be written as JSON arrives.
      for (const [key, value] of Object.entries(JSON.parse(JSON.stringify(patch)))) put(page.data, key, value)
      setTimeout(() => done?.call(page), 0)
    }
    page.selectComponent = () => null
    pages.push(page)
    page.onLoad?.call(page, query)
    page.onShow?.call(page)
    setTimeout(() => page.onReady?.call(page), 0)
  }

  /** Until something is shown and nothing has changed for a while; a busy machine takes longer, and never for ever. */
  async function settle(ms = 80) {
    const end = Date.now() + 5000
    for (let seen = -1; Date.now() < end && (seen !== changes || (page() && text(tree()) === ''));) {
      seen = changes
      await new Promise((done) => setTimeout(done, ms))
    }
  }
  const page = () => pages.at(-1)
  const tree = () => view.treeOf(page())
  const text = (node) => (Array.isArray(node) ? node.map(text).join('') : (node.text ?? text(node.children)))
  function all(wanted, nodes = tree(), found = []) {
    for (const node of nodes) {
      if (node.tag && wanted(node)) found.push(node)
      if (node.children) all(wanted, node.children, found)
    }
    return found
  }
  async function fire(element, type, detail = {}) {
    const handler = element?.events[type]
    if (!handler) throw new Error(`<${element?.tag}> does not listen to ${type}`)
    const target = { id: String(element.attrs.id ?? ''), dataset: { sid: element.attrs['data-sid'] } }
    const event = { type, timeStamp: Date.now(), target, currentTarget: target, detail, mark: {}, touches: [] }
    page()[handler].call(page(), { ...event, changedTouches: [] })
    await settle()
  }

  return {
    allPages,
    calls,
    errors,
    storage,
    page,
    tree,
    text,
    all,
    settle,
    shown: () => text(tree()),
    async launch() {
      load('app')
      const start = { path: allPages[0], query: {}, scene: 1001, shareTicket: '', referrerInfo: {} }
      registry.app.onLaunch?.call(registry.app, start)
      registry.app.onShow?.call(registry.app, start)
      open(allPages[0])
      await settle()
    },
    async open(route, query) {
      open(route, query)
      await settle()
    },
    fire,
    /** The way back in WeChat's own bar. */
    async back() {
      stack.close()
      stack.showAgain()
      await settle()
    },
    /** Presses the innermost thing that reads or is spoken as `name`. */
    async press(name) {
      const button = all((node) => node.events.tap && (node.attrs['aria-label'] === name || text(node) === name)).at(-1)
      if (!button) throw new Error(`nothing to press reads 「${name}」 on ${page().route}: ${text(tree())}`)
      await fire(button, 'tap')
    },
    async type(label, value) {
      const field = all((node) => node.events.input && node.attrs['aria-label'] === label)[0]
      if (!field) throw new Error(`no field is labelled 「${label}」 on ${page().route}`)
      await fire(field, 'input', { value, cursor: value.length })
    },
  }
}

/** Loads the emitted scripts in their own realm, each wrapped as WeChat wraps it. */
function loader(dist, wx, registry, getCurrentPages) {
  const take = (made) => {
    registry.current = made
  }
  const takeApp = (made) => {
    registry.app = made
  }
  const asGiven = (made) => made
  const sandbox = {
    App: takeApp,
    Page: take,
    Component: take,
    Behavior: asGiven,
    wx,
    console,
    global: {},
    setTimeout: unheld(setTimeout),
    clearTimeout,
    setInterval: unheld(setInterval),
    clearInterval,
    getApp: () => registry.app,
    getCurrentPages,
  }
  // eval and new Function are off in WeChat too.
  const realm = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext('delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer', realm)
  const loaded = new Map()
  return function load(name) {
    const file = name.endsWith('.js') ? name : `${name}.js`
    if (loaded.has(file)) return loaded.get(file).exports
    const script = { exports: {} }
    loaded.set(file, script)
    const code = fs.readFileSync(path.join(dist, file), 'utf8')
    const run = vm.runInContext(`(function(require,module,exports,${absent}){${code}\n})`, realm, { filename: file })
    const beside = (other) => load(path.posix.normalize(path.posix.join(path.posix.dirname(file), other)))
    run(beside, script, script.exports)
    return script.exports
  }
}

/** A cache that tidies itself up in five minutes must not hold the test open. */
const unheld =
  (start) =>
  (...given) => {
    const timer = start(...given)
    timer.unref()
    return timer
  }

function put(data, key, value) {
  const steps = key
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
  let at = data
  for (const [index, step] of steps.slice(0, -1).entries()) {
    at[step] ??= /^\d+$/.test(steps[index + 1]) ? [] : {}
    at = at[step]
  }
  at[steps.at(-1)] = value
}
