/** 人群, of 定向范围. What they mean is 本市约定; the notice's own words say who exactly is meant. */
export const groups = ['parents', 'landTaken', 'elderly', 'chronic', 'business'] as const
export type Group = (typeof groups)[number]

/** Each as a resident would say it of the household. */
export const groupNames: Readonly<Record<Group, string>> = {
  parents: '家里有要上学的孩子',
  landTaken: '家里的地被征收或者要征收',
  elderly: '家里有 60 岁以上的老人',
  chronic: '家里有长期看病、用药的人',
  business: '家里有人办企业、开店',
}

/** 在哪里落脚的凭据, on which the order of enrolment rests. */
export const homeBases = ['household', 'residence', 'property'] as const
export type HomeBasis = (typeof homeBases)[number]
export const homeBasisNames: Readonly<Record<HomeBasis, string>> = {
  household: '户口在这里',
  residence: '有这里的居住证',
  property: '房产在这里',
}

/** Born from the first to the last day, 'YYYY-MM-DD', both counted; with a basis, one of these is asked for. */
export interface Parents {
  group: 'parents'
  bornFrom: string
  bornUntil: string
  bases?: HomeBasis[] | undefined
}
export type Leaf = Parents | { group: Exclude<Group, 'parents'> }
/** 写给哪些人: groups joined by 都要符合, 符合一样就行 and 除了. */
export type GroupRule = Leaf | { all: GroupRule[] } | { any: GroupRule[] } | { not: GroupRule }

export const mostLeaves = 12
export const deepest = 3

/**
 * What a household says of itself. It stays on the phone and is sent to nobody (个人信息保护法 第二十八条 counts all that
 * concerns children under fourteen as sensitive). What is left out was not said.
 */
export interface Household {
  /** Months of birth, 'YYYY-MM'; [] for no children. */
  children?: string[] | undefined
  /** Said before any place was followed: they hold for all, until they are said of one. */
  bases?: HomeBasis[] | undefined
  /** By the code of the place of which they were said: a second home has its own, and who moved says them anew. */
  basesAt?: Readonly<Record<string, HomeBasis[]>> | undefined
  landTaken?: boolean | undefined
  elderly?: boolean | undefined
  chronic?: boolean | undefined
  business?: boolean | undefined
}

/** 在这个地方的凭据; what was said of one place holds for no other. */
export const basesIn = ({ bases, basesAt }: Household, place: string | undefined): HomeBasis[] | undefined =>
  basesAt ? basesAt[place ?? ''] : bases

/** What to keep when a household says on what it lives in a place; what was said before is of its home. */
export const sayingBases = (
  { bases, basesAt }: Household,
  home: string | undefined,
  { place, has }: { place: string | undefined; has: HomeBasis[] | undefined },
): Pick<Household, 'bases' | 'basesAt'> => {
  if (!place) return { bases: has }
  const before = basesAt ?? (home && bases ? { [home]: bases } : {})
  const others = Object.fromEntries(Object.entries(before).filter(([code]) => code !== place))
  return { bases: undefined, basesAt: has ? { ...others, [place]: has } : others }
}
