import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { protectionSheets, sheetText } from '@shared/people/keeping/sheets'
import { besides, needing } from '../support/besides'

test('the record of an assessment asks for all three things of article 56, and says how long it is kept', () => {
  const text = sheetText('impact', { risk: '示例：被人冒名查询' })
  for (const part of ['第五十六条（一）', '第五十六条（二）', '第五十六条（三）', '至少保存三年', '示例：被人冒名查询'])
    expect(text).toContain(part)
  expect(text.match(/待填/g)).toHaveLength(protectionSheets.impact.lines.length - 1)
})

test('the notice of a leak asks for all three things of article 57', () => {
  const text = sheetText('breach', {})
  for (const part of ['信息种类', '原因', '可能造成的危害', '补救措施', '减轻危害的措施', '联系方式'])
    expect(text).toContain(part)
})

needing('policies').test('what the sheets ask for stands in the law in these words', () => {
  const law = readFileSync(join(besides('policies'), '法律/个人信息保护法(2021-08-20).md'), 'utf8')
  for (const words of [
    '信息种类、原因和可能造成的危害',
    '减轻危害的措施',
    '应当至少保存三年',
    '对个人权益的影响及安全风险',
  ])
    expect(law).toContain(words)
})
