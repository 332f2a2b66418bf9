import * as contract from '../../shared/ledger/contract'
import type { Outcome } from '../../shared/ledger/entry'
import { numbersOf, rateOf } from '../../shared/ledger/numbers'
import type { Replied } from '../../shared/operation'

/** What the API says of a month, counted by its own rules from made-up cases. */
export const asOf = '2026-11-24T01:00:00.000Z'
const nightBefore = '2026-11-23T16:10:00.000Z'

export const numbers = (counts: Partial<Record<Outcome, number>>) =>
  numbersOf(Object.entries(counts).flatMap(([outcome, count]) => Array(count).fill({ outcome: outcome as Outcome })))
const row = (key: string, name: string, counts: Partial<Record<Outcome, number>>) => ({ key, name, ...numbers(counts) })
const month = (name: string, counts: Partial<Record<Outcome, number>>, countedAt = nightBefore) => ({
  month: name,
  countedAt,
  ...numbers(counts),
})

/** One case at least in every standing there is. */
export const november = {
  open: 3,
  near: 2,
  overdue: 1,
  paused: 3,
  repliedOnTime: 29,
  repliedLate: 1,
  declined: 5,
  merged: 4,
  withdrawn: 2,
}
const bins = [
  { name: '当天', from: 0, upTo: 0, count: 6 },
  { name: '1–2 个工作日', from: 1, upTo: 2, count: 9 },
  { name: '3–5 个工作日', from: 3, upTo: 5, count: 8 },
  { name: '20 个工作日以上', from: 21, count: 7 },
]
const counted = {
  inquiries: numbers(november),
  quality: {
    returned: rateOf(3, 50),
    extended: rateOf(2, 50),
    redone: rateOf(1, 30),
    rated: rateOf(4, 30),
    satisfied: rateOf(3, 4),
  },
  spent: { of: 30, quartiles: { lower: 2, median: 4, upper: 9 }, bins },
  channels: [row('miniapp', '小程序', november)],
  kinds: [row('consultation', '咨询', november)],
  topics: [row('供热', '供热', { repliedOnTime: 27, repliedLate: 1, declined: 13 })],
  counties: [],
}
const departments = [
  row('urban-management', '市城市管理局', { open: 1, repliedOnTime: 3 }),
  row('housing-urban-rural', '市住房城乡建设局', { repliedOnTime: 26, repliedLate: 2, declined: 18 }),
]
const balance = { received: 50, carriedIn: 7, finished: 45, carriedOut: 12, agrees: true, countedAt: nightBefore }

export const ledger: Replied<typeof contract.readLedger> = contract.readLedger.reply.parse({
  month: '2026-11',
  asOf,
  ...counted,
  departments,
  balance,
  series: [
    month('2026-08', { repliedOnTime: 18, repliedLate: 2 }),
    month('2026-10', { repliedOnTime: 3, repliedLate: 1 }),
    month('2026-11', november, asOf),
  ],
  concerns: { registered: 0, responded: 0, waiting: 0, overdue: 0, noResponse: 0, merged: 0, withdrawn: 0 },
})

const nothing = rateOf(0, 0)
export const emptyMonth: typeof ledger = contract.readLedger.reply.parse({
  month: '2026-11',
  asOf,
  inquiries: numbers({}),
  quality: { returned: nothing, extended: nothing, redone: nothing, rated: nothing, satisfied: nothing },
  spent: { of: 0, bins: bins.map((bin) => ({ ...bin, count: 0 })) },
  channels: [],
  kinds: [],
  topics: [],
  counties: [],
  departments: [],
  series: [],
  concerns: { registered: 0, responded: 0, waiting: 0, overdue: 0, noResponse: 0, merged: 0, withdrawn: 0 },
})

const lateCase = (id: string, workingDaysOver: number) => ({
  id,
  department: '市住房城乡建设局',
  channel: '小程序',
  receivedOn: '2026-10-08',
  dueDate: '2026-10-30',
  workingDaysOver,
  returns: 2,
  supervised: true,
})
const inPeriod = {
  from: '2026-11',
  until: '2026-11',
  asOf,
  counted,
  late: [lateCase('7K2M-93QF', 17), ...Array.from({ length: 24 }, (_, nth) => lateCase(`LATE-${nth + 1}`, 1))],
  support: [
    {
      department: { id: 'urban-management', name: '市城市管理局' },
      asked: 7,
      onTime: 4,
      late: 1,
      missed: 0,
      owing: 1,
      returned: 1,
      inTime: { count: 4, of: 6, share: 4 / 6 },
    },
  ],
  lateParts: [
    {
      id: '8M3N-4PRT',
      department: { id: 'urban-management', name: '市城市管理局' },
      lead: { id: 'housing', name: '市住房城乡建设局' },
      dueDate: '2026-11-20',
      workingDaysOver: 2,
    },
  ],
  lost: [
    { department: { id: 'urban-management', name: '市城市管理局' }, returns: 2, moves: 1, workingDays: 3, deskDays: 1 },
  ],
}

export const departmentLedger: Replied<typeof contract.readDepartmentLedger> =
  contract.readDepartmentLedger.reply.parse({ ...inPeriod, department: '市住房城乡建设局' })

export const supervision: Replied<typeof contract.readSupervision> = contract.readSupervision.reply.parse({
  ...inPeriod,
  departments: departments.map((one) => ({ ...one, quality: counted.quality, spent: counted.spent })),
  balance: { ...balance, month: '2026-11', agrees: false, finished: 44 },
})
