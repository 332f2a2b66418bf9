import { attachmentNames } from '../../../miniapp/src/inquiries/attachmentNames'

test('a file with a telling name is called by it, what it is beside it, and two of one name are told apart', () => {
  const named = { 'a.pdf': '购房合同', 'c.jpg': '楼道漏水', 'd.pdf': '购房合同' }
  expect(attachmentNames(['a.pdf', 'b.jpg', 'c.jpg', 'd.pdf', 'e.pdf'], named)).toEqual([
    '购房合同 · PDF',
    '照片 1',
    '楼道漏水',
    '购房合同 · 第 2 份 · PDF',
    'PDF 3',
  ])
})
