import type { HomeBasis } from '../audience/group'
import { born } from '../audience/groupWords'
import { meant } from '../audience/reaches'
import type { Verdict } from '../audience/verdict'
import type { EnrolmentPlan, EnrolmentRound, EnrolmentSchool } from './plan'

/** What a family has said, on its phone. Absent is not said. */
export interface Family {
  /** Code of the village or community where the child lives. */
  place: string
  /** 'YYYY-MM' of birth. */
  month?: string | undefined
  bases?: readonly HomeBasis[] | undefined
}

/** 上哪所学校: sure with one school; open with several or none, and why. */
export interface SchoolsFound {
  schools: EnrolmentSchool[]
  /** Why it cannot be told for certain, a sentence without a full stop. */
  open?: string
}

/** 按哪一批报名; open while something was not said, or where the plan has no word for the case. */
export type RoundFound = { round: EnrolmentRound; nth: number } | { open: string }

export interface Enrolled {
  /** Whether the child is of the age; not asked for where the plan names none. */
  age?: Verdict
  schools: SchoolsFound
  round: RoundFound
}

/** 我家孩子该上哪所学校、什么时候报名、带什么, by the plan alone: what it does not say stays open. */
export const enrolled = (plan: EnrolmentPlan, { place, month, bases }: Family): Enrolled => ({
  ...(plan.born ? { age: ofAge(plan.born, month) } : {}),
  schools: schoolsOf(plan, place),
  round: roundOf(plan, bases),
})

function ofAge({ from, until }: { from: string; until: string }, month: string | undefined): Verdict {
  const window = { group: 'parents', bornFrom: from, bornUntil: until } as const
  const { reached, because } = meant(window, month === undefined ? {} : { children: [month] })
  return { reached, because: reached === 'unknown' ? because : [`招收${born(window)}出生的孩子`] }
}

const villageDigits = 12

function schoolsOf({ schools }: EnrolmentPlan, place: string): SchoolsFound {
  const near = schools.filter(({ areas }) => areas.some((code) => place.startsWith(code)))
  if (near.length === 1) return { schools: near }
  if (near.length > 1) return { schools: near, open: '这里分在几所学校的学区里，要看门牌在哪一边' }
  if (place.length < villageDigits) return { schools: [], open: '要选到村或社区，才知道在哪所学校的学区里' }
  return { schools: [], open: '公布的学区里没有写这个村居' }
}

function roundOf({ rounds }: EnrolmentPlan, bases: readonly HomeBasis[] | undefined): RoundFound {
  if (bases === undefined) return { open: '还没说户口、房产和居住证在不在这里' }
  const nth = rounds.findIndex(({ needs }) => needs.every((one) => bases.includes(one)))
  const round = rounds[nth]
  return round ? { round, nth } : { open: '公布的办法里没有写你家这种情况' }
}
