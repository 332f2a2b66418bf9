import { addedFee, feeOf } from '@shared/departments/guide/fee'
import fc from 'fast-check'
import { loadGuide } from '../../seeds/departments/guide'

const { items, pages } = loadGuide().fees

describe('信息处理费: only what lies above a threshold costs, step by step', () => {
  test.each([
    [0, 0],
    [10, 0],
    [11, 100],
    [30, 2000],
    [31, 2200],
    [40, 4000],
    [41, 4300],
    [50, 7000],
    [51, 7400],
    [60, 11000],
  ])('%i applications in one calendar month cost %i yuan', (count, yuan) => {
    expect(feeOf(count, items)).toBe(yuan)
  })

  test.each([
    [0, 0],
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
    [300, 6700],
  ])('%i pages cost %i yuan', (count, yuan) => {
    expect(feeOf(count, pages)).toBe(yuan)
  })

  test('what one application adds depends on what was asked for in the month before it', () => {
    expect(addedFee(9, 1, items)).toBe(0)
    expect(addedFee(10, 1, items)).toBe(100)
    expect(addedFee(29, 3, items)).toBe(100 + 200 + 200)
  })

  test('asked for one by one it costs what it costs at once, and never less for more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom(items, pages), (count, steps) => {
        const oneByOne = Array.from({ length: count }, (_none, before) => addedFee(before, 1, steps))
        expect(oneByOne.reduce((sum, yuan) => sum + yuan, 0)).toBe(feeOf(count, steps))
        expect([...oneByOne].sort((one, other) => one - other)).toEqual(oneByOne)
      }),
    )
  })
})
