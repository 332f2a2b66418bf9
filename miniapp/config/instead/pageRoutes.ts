interface Context {
  pathname: string
}
interface Route {
  path: string | string[]
  action(context: Context, params: object): unknown
}

/** No page has a part of its address for a parameter, so a list does in place of the router that Taro brings along. */
export default class PageRoutes {
  constructor(private readonly routes: Route[]) {}

  /** Loads the page; an address that is none has the status by which Taro knows it. */
  async resolve(pathname: string): Promise<unknown> {
    const plain = (path: string) => path.replace(/\/$/, '').toLowerCase()
    const asked = plain(pathname)
    const route = this.routes.find(({ path }) => [path].flat().some((one) => plain(one) === asked))
    if (!route) throw Object.assign(new Error('Route not found'), { status: 404 })
    return route.action({ pathname }, {})
  }
}
