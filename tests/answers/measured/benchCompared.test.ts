import { compared, comparedInWords } from '../../../functions/measure/bench/compared'
import type { EngineRow } from '../../../functions/measure/bench/table'

const row = (engine: string, p50Ms: number, mrr10?: number, size = 60_000): EngineRow => ({
  engine,
  note: '',
  size,
  kind: '全部',
  p50Ms,
  p99Ms: 1,
  loadMs: 20,
  sizeMb: 15,
  mrr10,
})

test('ours is compared with the fastest library that answers as well, not with a faster one that answers worse', () => {
  const [at] = compared([row('ours', 0.2, 0.4), row('quick', 1, 0.2), row('good', 8, 0.395), row('slow', 90, 0.41)])
  expect(at).toEqual({ size: 60_000, library: 'good', equalQuality: true, timesFaster: 40, missed: [] })
})

test('where no library answers as well, the nearest in quality stands there and is called so', () => {
  const all = compared([row('ours', 0.2, 0.4), row('quick', 1, 0.2), row('near', 2, 0.3)])
  expect(all[0]).toMatchObject({ library: 'near', equalQuality: false, timesFaster: 10, missed: ['快 20 倍'] })
  expect(comparedInWords(all)).toContain('质量最接近的库（near）快 10 倍；没有达到：快 20 倍')
})

test('a size made of variants takes the quality of the whole set, and its own targets', () => {
  const rows = [
    row('ours', 0.2, 0.4),
    row('good', 8, 0.4),
    row('ours', 4, undefined, 500_000),
    row('good', 100, undefined, 500_000),
  ]
  expect(compared(rows)[1]).toMatchObject({ size: 500_000, library: 'good', timesFaster: 25, missed: ['p50Ms ≤ 3'] })
})
