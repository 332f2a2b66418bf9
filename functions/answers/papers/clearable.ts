import { mayBeShown } from '@shared/answers/documents/validity'
import { isPublicPaper, type Paper } from '@shared/answers/papers/paper'
import { paperEndsOn } from '@shared/answers/papers/view'
import { clearedSince } from '@shared/answers/upkeep/words'
import type { DepartmentName } from '@shared/departments/department'
import type { Reference } from '../../platform/bucket/reference'
import type { Corpus } from '../corpus/corpus'
import type { CataloguedPolicy } from '../corpus/corpusFiles'
import { policyDepartments } from '../documents/policyDepartment'
import { isSame } from './said'

/** A document of the city that its department clears up. */
export interface Clearable {
  id: string
  title: string
  number?: string
  issuedOn: string
  department: DepartmentName
  /** The first day on which it no longer applies, by its own words or by what was signed. */
  endsOn?: string
  inForce: boolean
  /** Held in the library. */
  held: boolean
}

interface Needs {
  corpus: Pick<Corpus, 'inForce' | 'others' | 'statusOf'>
  reference: Pick<Reference, 'departments'>
  papers: readonly Paper[]
  today: string
}

/**
 * The city's own documents since 2016 that anybody may read: those of the library, and the rules that were registered and are not
 * in the library yet. What ended before anybody cleared it up is among them; who lists leaves it out.
 */
export function clearable({ corpus, reference, papers, today }: Needs): Clearable[] {
  const ownerOf = policyDepartments(reference)
  const library = [...corpus.inForce(), ...corpus.others().filter((one) => corpus.statusOf(one) === 'ended')].filter(
    (one) => isCitys(one) && mayBeShown(one),
  )
  const registered = papers.filter(
    (one) => isPublicPaper(one) && one.facts.isRule && !library.some((policy) => isSame(policy, one)),
  )
  return [
    ...library.flatMap((one) => {
      const department = ownerOf(one)
      return department ? [ofLibrary(one, department, corpus.statusOf(one) === 'in-force')] : []
    }),
    ...registered.map((one) => ofRegister(one, today)),
  ]
}

const isCitys = ({ level, versionDate, draft }: CataloguedPolicy) =>
  level === 'city' && versionDate >= clearedSince && draft === undefined

const ofLibrary = (
  { id, title, number, versionDate, repealedFrom }: CataloguedPolicy,
  department: DepartmentName,
  inForce: boolean,
): Clearable => ({
  id,
  title,
  issuedOn: versionDate,
  department,
  inForce,
  held: true,
  ...(number ? { number } : {}),
  ...(repealedFrom ? { endsOn: repealedFrom } : {}),
})

function ofRegister(one: Paper, today: string): Clearable {
  const { title, number, issuedOn } = one.facts
  const endsOn = paperEndsOn(one)
  return {
    id: one.id,
    title,
    issuedOn,
    department: one.department,
    inForce: endsOn === undefined || endsOn > today,
    held: false,
    ...(number ? { number } : {}),
    ...(endsOn ? { endsOn } : {}),
  }
}
