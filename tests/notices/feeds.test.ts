import { noticeEndpoints } from '../../functions/notices/endpoints'
import { plain } from '../../functions/notices/feeds/told'
import { api } from '../../functions/platform/http/http'
import { edgeOf } from '../../functions/platform/http/edge'
import { land, noticeOffice, village } from './office'

const office = () => {
  const desk = noticeOffice()
  const site = api(noticeEndpoints(desk.house), { ...edgeOf(desk.house), sites: () => ['https://example.test'] })
  const feed = (file: string, query = `area=${village}`, headers: Record<string, string> = {}) =>
    site.request(`https://example.test/api/notices/feeds/${file}?${query}`, { headers })
  const issue = async (more: object = {}) => {
    const { id } = (await desk.draft(more)).body.notice
    await desk.approve(id, land.lead)
    return id
  }
  return { ...desk, feed, issue }
}
const nasty = '【示例】甲 & 乙 <b>村</b> ]]> "公告" ]]> 一'

test('a village website takes its notices as JSON Feed, with the page of each and its dates', async () => {
  const { feed, issue } = office()
  const id = await issue()
  const response = await feed('notices.json')
  expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  const said = (await response.json()) as { version: string; title: string; items: Record<string, unknown>[] }
  expect(said).toMatchObject({ version: 'https://jsonfeed.org/version/1', title: '东昌府区沙镇镇王化村公告' })
  expect(said.items).toHaveLength(1)
  expect(said.items[0]).toMatchObject({
    id: `https://example.test/#/notices/issue/index?id=${id}`,
    url: `https://example.test/#/notices/issue/index?id=${id}`,
    title: '【示例】王化村征地补偿安置公告',
    date_published: '2026-11-23T02:00:00.000Z',
    tags: ['土地征收'],
  })
  expect(said.items[0]?.content_html).toContain('公示：2026-11-24 起，期满日还没有定')
  expect(said.items[0]?.content_html).not.toContain('<p></p>')
})

test('as RSS, whatever stands in a title or a text, it is still one well-formed document that says it word for word', async () => {
  const { feed, issue } = office()
  await issue({ title: nasty, text: `示例正文第一行 <script> & ]]> ]]>\n第二行` })
  const response = await feed('notices.rss')
  expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const text = await response.text()
  expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/)
  const { JSDOM } = await import('jsdom')
  const document = new JSDOM(text, { contentType: 'application/xml' }).window.document
  expect(document.querySelector('item > title')?.textContent).toBe(nasty.replaceAll(']]>', ']]＞'))
  expect(document.querySelectorAll('item')).toHaveLength(1)
  expect(document.getElementsByTagName('content:encoded')[0]?.textContent).toContain('&lt;script&gt; &amp;')
})

test('as a calendar the first and the last day stand as whole days, in lines no longer than calendars read', async () => {
  const { feed, issue } = office()
  const id = await issue({ title: '【示例】一份标题很长很长很长很长很长很长很长的、带分号；逗号，和换行的公告' })
  const response = await feed('notices.ics')
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await response.text()
  const lines = text.split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const unfolded = text.replaceAll('\r\n ', '')
  expect(unfolded).toContain(`UID:${id}-begin@notices`)
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125')
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261223\r\nDTEND;VALUE=DATE:20261224')
  expect(unfolded).toContain('SUMMARY:最后一天：【示例】一份标题')
})

test('one field alone, where asked, and only what is meant for the place', async () => {
  const { feed, issue } = office()
  await issue()
  const items = async (query: string) =>
    ((await (await feed('notices.json', query)).json()) as { items: unknown[] }).items.length
  expect(await items(`area=${village}&field=${encodeURIComponent('土地征收')}`)).toBe(1)
  expect(await items(`area=${village}&field=${encodeURIComponent('义务入学')}`)).toBe(0)
  expect(await items('area=371502101247')).toBe(0)
  expect((await feed('notices.json', 'area=999999')).status).toBe(404)
  expect((await feed('notices.exe')).status).toBe(400)
})

test.each(['notices.json', 'notices.rss', 'notices.ics'])(
  'whoever takes %s again and again is told that nothing has changed, until something has',
  async (file) => {
    const desk = office()
    await desk.issue()
    const etag = (await desk.feed(file)).headers.get('etag') ?? ''
    desk.house.clock.advance(3_600_000)
    expect((await desk.feed(file, undefined, { 'if-none-match': etag })).status).toBe(304)
    await desk.issue({ title: '【示例】王化村另一份征地补偿安置公告', text: '示例正文：另一块地，到哪里登记，找谁。' })
    expect((await desk.feed(file, undefined, { 'if-none-match': etag })).status).toBe(200)
  },
)

test('a feed in which nothing stands is the same all day', async () => {
  const desk = office()
  const first = await (await desk.feed('notices.rss')).text()
  desk.house.clock.advance(3_600_000)
  expect(await (await desk.feed('notices.rss')).text()).toBe(first)
})

test('a withdrawn notice is taken out, and nobody who drafted or approved one is named', async () => {
  const desk = office()
  const id = await desk.issue()
  expect(await (await desk.feed('notices.json')).text()).not.toContain('示例经办')
  await desk.withdraw(id)
  expect(((await (await desk.feed('notices.json')).json()) as { items: unknown[] }).items).toEqual([])
})

test('no character that XML forbids gets through', () => {
  expect(plain('a\u0000b\u000bc\uffffd\ud800e\nf\tg😀')).toBe('abcde\nf\tg😀')
})

test.each(['notices.json', 'notices.rss', 'notices.ics'])(
  'whatever a caller calls the site, %s leads to the address that was configured',
  async (file) => {
    const desk = noticeOffice()
    const { id } = (await desk.draft({})).body.notice
    await desk.approve(id, land.lead)
    const asked = async (sites: string[], host: string, event?: object) => {
      const app = api(noticeEndpoints(desk.house), { ...edgeOf(desk.house), proxies: 1, sites: () => sites })
      const headers = { host, 'x-forwarded-host': host, forwarded: `host=${host}`, 'x-forwarded-proto': 'https' }
      const response = await app.request(
        `http://${host}/api/notices/feeds/${file}?area=${village}`,
        { headers },
        event ? { event } : {},
      )
      return (await response.text()).replaceAll('\r\n ', '')
    }
    const here = ['https://wen.example.test', 'http://192.0.2.7:3000']
    const forged = await asked(here, 'evil.example')
    expect(forged).not.toContain('evil.example')
    expect(forged).toContain(`https://wen.example.test/#/notices/issue/index?id=${id}`)
    // A machine of one's own with several addresses answers by the one that it was asked by.
    expect(await asked(['http://localhost:3000', 'https://192.0.2.7:3000'], '192.0.2.7:3000')).toContain(
      'https://192.0.2.7:3000/#/notices/issue',
    )
    // In the cloud, where nothing was configured, the gateway says which of its names was reached.
    const gateway = await asked([], 'evil.example', { requestContext: { domainName: 'gateway.example.test' } })
    expect(gateway).not.toContain('evil.example')
    expect(gateway).toContain('https://gateway.example.test/#/notices/issue')
    expect(await asked([], 'evil.example')).not.toContain('evil.example')
  },
)
