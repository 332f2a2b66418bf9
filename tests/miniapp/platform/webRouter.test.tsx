import { parse } from '../../../miniapp/config/instead/addressQuery'
import PageRoutes from '../../../miniapp/config/instead/pageRoutes'
import PageTitle from '../../../miniapp/config/instead/pageTitle'

const routes = new PageRoutes([
  { path: ['/answers/ask/index', '/'], action: ({ pathname }) => `ask ${pathname}` },
  { path: '/people/me/index', action: () => 'me' },
])

test('a page is found by its address, with or without a last stroke, in whatever letters it was copied', async () => {
  expect(await routes.resolve('/people/me/index')).toBe('me')
  expect(await routes.resolve('/People/me/index/')).toBe('me')
  expect(await routes.resolve('/answers/ask/index')).toBe('ask /answers/ask/index')
})

test('an address that is no page is told to be none', async () => {
  for (const nowhere of ['/people', '/people/me/index/more', '/answers'])
    await expect(routes.resolve(nowhere)).rejects.toMatchObject({ status: 404 })
})

test('what stands behind the question mark comes by name, still as it was written, and twice when it stands twice', () => {
  expect(parse('?q=%E6%9A%96%E6%B0%94&id=a=b&empty=&bare&id=c')).toEqual({
    bare: null,
    empty: '',
    id: ['a=b', 'c'],
    q: '%E6%9A%96%E6%B0%94',
  })
  expect(parse('')).toEqual({})
  expect(Object.keys(parse('b=1&a=2'))).toEqual(['a', 'b'])
})

test('the window is named after the page that is seen, and keeps its name where a page has none', () => {
  new PageTitle({ pageConfig: { navigationBarTitleText: '办件' } }).load()
  expect(document.title).toBe('办件')
  new PageTitle({ pageConfig: {} }).load()
  expect(document.title).toBe('办件')
})
