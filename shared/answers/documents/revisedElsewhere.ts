/** A rule that was revised, or gave way to another, after the documents held were gathered. */
export interface Revised {
  title: string
  /** YYYY-MM-DD, the day on which the new words were made: a version of that day or later is the new one. */
  made: string
  /** YYYY-MM-DD, the first day on which the former words no longer hold. */
  from: string
  /** The rule that took its place, where that has another name. */
  by?: string
}

const ecological = { made: '2026-03-12', from: '2026-08-15', by: '生态环境法典' }
const fire = { made: '2025-11-16', from: '2026-01-01', by: '森林草原防灭火条例' }

/**
 * Rules known to have been revised as a whole whose new words the library may lack: from their day on the former ones are
 * shown as no longer in force and answer nothing. Once the new ones are imported, a line here does no more. Gathered to October 2026
 * from lists of what was made; where only single articles were changed, the cards that rest on them are marked instead.
 */
const revised: readonly Revised[] = [
  { title: '使用有毒物品作业场所劳动保护条例', made: '2024-12-06', from: '2025-01-20' },
  { title: '企业信息公示暂行条例', made: '2024-03-10', from: '2024-05-01' },
  { title: '婚姻登记条例', made: '2025-04-06', from: '2025-05-10' },
  { title: '快递暂行条例', made: '2025-04-13', from: '2025-06-01' },
  { title: '植物新品种保护条例', made: '2025-04-29', from: '2025-06-01' },
  { title: '蓄滞洪区运用补偿暂行办法', made: '2025-06-23', from: '2025-06-23', by: '蓄滞洪区运用补偿办法' },
  { title: '传染病防治法', made: '2025-04-30', from: '2025-09-01' },
  { title: '外国人入境出境管理条例', made: '2025-08-07', from: '2025-10-01' },
  { title: '反不正当竞争法', made: '2025-06-27', from: '2025-10-15' },
  { title: '治安管理处罚法', made: '2025-06-27', from: '2026-01-01' },
  { title: '村民委员会组织法', made: '2025-10-28', from: '2026-01-01' },
  { title: '森林防火条例', ...fire },
  { title: '草原防火条例', ...fire },
  { title: '自然保护区条例', made: '2026-02-03', from: '2026-03-15' },
  { title: '殡葬管理条例', made: '2025-12-12', from: '2026-03-30' },
  {
    title: '市场监督管理投诉举报处理暂行办法',
    made: '2025-12-30',
    from: '2026-04-15',
    by: '市场监督管理投诉举报处理办法',
  },
  { title: '渔业法', made: '2025-12-27', from: '2026-05-01' },
  { title: '全国农业普查条例', made: '2026-03-20', from: '2026-05-01' },
  { title: '城市供水条例', made: '2026-02-11', from: '2026-06-01', by: '供水条例' },
  { title: '民用航空法', made: '2025-12-27', from: '2026-07-01' },
  { title: '行政复议法实施条例', made: '2026-04-29', from: '2026-07-01' },
  { title: '环境保护法', ...ecological },
  { title: '环境影响评价法', ...ecological },
  { title: '海洋环境保护法', ...ecological },
  { title: '大气污染防治法', ...ecological },
  { title: '水污染防治法', ...ecological },
  { title: '土壤污染防治法', ...ecological },
  { title: '固体废物污染环境防治法', ...ecological },
  { title: '噪声污染防治法', ...ecological },
  { title: '放射性污染防治法', ...ecological },
  { title: '清洁生产促进法', ...ecological },
  { title: '律师法', made: '2026-08-28', from: '2026-09-01' },
  { title: '住房公积金管理条例', made: '2026-08-10', from: '2026-09-20' },
  { title: '监狱法', made: '2026-04-30', from: '2026-11-01' },
  { title: '农业法', made: '2026-08-28', from: '2027-01-01' },
  { title: '商标法', made: '2026-06-26', from: '2027-01-01' },
]

/** How a version's rule was revised after it; undefined where it is the new one, or nothing is known. */
export const revisedAfter = ({ title, versionDate }: { title: string; versionDate: string }): Revised | undefined =>
  revised.find((one) => one.title === title && versionDate < one.made)

/** The titles of those whose former words no longer hold on a day, YYYY-MM-DD. */
export const revisedBy = (day: string): string[] => revised.filter(({ from }) => from <= day).map(({ title }) => title)

/** Those whose new words begin after a day and until another, YYYY-MM-DD. */
export const revisedWithin = (after: string, until: string): readonly Revised[] =>
  revised.filter(({ from }) => from > after && from <= until)
