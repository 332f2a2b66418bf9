import { allRounded, bare, lostDigits } from '../../functions/platform/sheets/typed'

test.each([
  ['="0012345"', '0012345'],
  ['= "0012345" ', '0012345'],
  ["'20210602000123457", '20210602000123457'],
  ['`20210602000123458', '20210602000123458'],
  ['‘20210602000123458', '20210602000123458'],
  ["'=SUM(A1)", '=SUM(A1)'],
  ["'路灯'不亮", "'路灯'不亮"],
  ['=“路灯”', '=“路灯”'],
  ['R1', 'R1'],
])('%s is written %s', (cell, written) => {
  expect(bare(cell)).toBe(written)
})

test.each([20210602000123456, 2.02106e16, '2.02106E+16', '2.02106e16', '1E+20'])(
  '%s has lost its last digits, and the mend is told',
  (cell) => {
    expect(lostDigits(cell)).toMatch(/后面的已经丢了。请从原来的系统重新导出，导出前把这一列设成“文本”/)
  },
)

test.each([202106020001234, 20210602, '20210602000123457', 'E2021', '2E', '12-3', null, ''])('%s is whole', (cell) => {
  expect(lostDigits(cell)).toBeUndefined()
})

test('long numbers that all end in zeros behind the fifteenth digit have been rounded; a single one may be true', () => {
  expect(allRounded(['20210602000123400', '20210602000123500', '7'])).toBe(true)
  expect(allRounded(['20210602000123400', '20210602000123457'])).toBe(false)
  expect(allRounded(['20210602000123400'])).toBe(false)
})
