import { type Accession, accession, accessionIds } from '@shared/answers/accessions/kept'
import type { Kind, Store } from '../../platform/store/store'

export type Accessions = Store<Accession>

export const unitAccessions = (unit: string) => `accessions#${unit}`
export const everyAccession = 'accessions'

const lastOf = ({ events }: Accession) => events.at(-1)?.at ?? ''

/** 收录: by the unit it came from, and all together, those to which something happened last at the end. */
export const accessions: Kind<Accession> = {
  table: 'notices',
  schema: accession,
  isOwn: (id) => id.startsWith(accessionIds),
  indexes: {
    first: (one) => ({ key: unitAccessions(one.unit.id), sort: lastOf(one) }),
    second: (one) => ({ key: everyAccession, sort: lastOf(one) }),
  },
}
