import { readHtml } from '../../../functions/answers/importer/html/readHtml'

const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const linesIn = (body: string, head?: string) =>
  readHtml(page(`<h1>借伞办法</h1>${body}`, head))
    .map(({ text }) => text)
    .slice(1)

describe('tables on a page', () => {
  it('give whole rows where cells are merged down and across, whatever order td and th stand in', () => {
    const table =
      '<table><thead><tr><th>伞架</th><th colspan="2">时段</th></tr></thead><tbody><tr><th rowspan="2">东门</th><td>上午</td><td rowspan="0">免费</td></tr><tr><td>下午</td></tr></tbody></table>'
    expect(linesIn(table)).toEqual(['伞架 ｜ 时段 ｜ 时段', '东门 ｜ 上午 ｜ 免费', '东门 ｜ 下午 ｜ 免费'])
  })

  it('that only place the text are read as that text', () => {
    const layout =
      '<table><tr><td><table><tr><td>发布时间：2031-02-03</td></tr><tr><td><p>第一条 甲。</p><p>第二条 乙。</p></td></tr></table></td></tr></table>'
    expect(linesIn(layout)).toEqual(['发布时间：2031-02-03', '第一条 甲。', '第二条 乙。'])
    const columns =
      '<table><tr><td><a>办事</a></td><td><p>一、借伞</p><p>登记。</p><p>二、还伞</p><p>擦干。</p></td></tr></table>'
    expect(linesIn(columns)).toEqual(['办事', '一、借伞', '登记。', '二、还伞', '擦干。'])
  })

  it('of data keep their rows within a page that is laid out by a table', () => {
    const layout =
      '<table><tr><td><table><tr><td>一档</td><td>5元</td></tr><tr><td>二档</td><td>8元</td></tr></table></td></tr></table>'
    expect(linesIn(layout)).toEqual(['一档 ｜ 5元', '二档 ｜ 8元'])
  })
})

describe('a page without its surroundings', () => {
  it('keeps a text that stands in a form, without its buttons and fields', () => {
    const form =
      '<form action="?"><input value="搜"><select><option>全部</option></select><p>第一条 甲。</p><button>打印</button><textarea>草稿</textarea></form>'
    expect(linesIn(form)).toEqual(['第一条 甲。'])
  })

  it('leaves out styles, scripts, menus, frames and templates wherever they stand', () => {
    const body =
      '<header>站点</header><ul><li><a>首页</a> <a>公开</a> <a>互动</a></li></ul><div><style>p{}</style><script>go()</script><template>空</template><noscript>请开脚本</noscript><p>第一条 甲。<!-- 批注 --></p></div><footer>版权</footer>'
    expect(linesIn(body)).toEqual(['第一条 甲。'])
  })

  it('keeps the header of the article itself', () => {
    const lines = readHtml(
      page('<header>站点</header><article><header><h1>借伞办法</h1></header><p>甲。</p></article>'),
    )
    expect(lines.map(({ text }) => text)).toEqual(['借伞办法', '甲。'])
  })
})

describe('what a page hides is not read', () => {
  it.each([
    ['display:none', '<p style="color:red; display : none">内部</p>'],
    ['visibility', '<span style="visibility:hidden">内部</span>'],
    ['a size of nothing', '<span style="font-size:0px">内部</span>'],
    ['no opacity', '<div style="opacity:0">内部</div>'],
    ['Word’s own mark', '<span style="mso-hide:all">内部</span>'],
    ['the attribute hidden', '<div hidden><p>内部</p></div>'],
    ['a dialog that is not open', '<dialog>内部</dialog>'],
    ['a class of its style sheet', '<p class="a secret">内部</p>'],
    ['a name of its style sheet', '<div id="draft">内部</div>'],
    ['a row of a table', '<table><tr class="secret"><td>内</td><td>部</td></tr></table>'],
  ])('by %s', (_, hidden) => {
    const sheet =
      '<style>/* .open{display:none} */ .secret, #draft { display: none !important } @media print { p { display: none } }</style>'
    expect(linesIn(`<p>甲</p>${hidden}<p class="open">乙</p>`, sheet)).toEqual(['甲', '乙'])
  })

  it('but small type and nearly clear type are', () => {
    expect(linesIn('<p style="font-size:0.9em">甲</p><p style="opacity:0.5">乙</p>')).toEqual(['甲', '乙'])
  })
})
