import type { handInYearly } from '@shared/ledger/yearly/acts/handIn'
import type { sendBackYearly as sendBackContract } from '@shared/ledger/yearly/acts/sendBack'
import type { signYearly } from '@shared/ledger/yearly/acts/sign'
import type { writeYearly } from '@shared/ledger/yearly/acts/write'
import type { YearlyWork } from '@shared/ledger/yearly/contractParts'
import type { beginYearly } from '@shared/ledger/yearly/contractYearly'
import type { TypedContent } from '@shared/ledger/yearly/report'
import { call } from '../../platform/call'

/** The first words of a report, or others in their place. */
export function typedYearly({ id, year, unit, version, standing }: YearlyWork, content: TypedContent, reason: string) {
  return version === 0
    ? call<typeof beginYearly>('POST /api/yearly', { body: { year, content, unit: unit.id } })
    : call<typeof writeYearly>('POST /api/yearly/{id}/draft', {
        params: { id },
        body: { content, version, ...(standing ? { reason } : {}) },
      })
}

export const handedInYearly = (id: string, version: number) =>
  call<typeof handInYearly>('POST /api/yearly/{id}/submission', { params: { id }, body: { version } })

export const signedYearly = (id: string, version: number) =>
  call<typeof signYearly>('POST /api/yearly/{id}/signature', { params: { id }, body: { version } })

export const sentBackYearly = (id: string, version: number, reason: string) =>
  call<typeof sendBackContract>('POST /api/yearly/{id}/return', { params: { id }, body: { reason, version } })
