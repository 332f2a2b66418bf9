import type { counted } from '@shared/ledger/view'
import type * as z from 'zod'
import { Breakdowns } from '../../ledger/Breakdowns'
import { dimensionsOf } from '../../ledger/dimensions'
import { QualityRates } from '../../ledger/QualityRates'
import { SpentDays } from '../../ledger/SpentDays'

/** How the cases of a period were dealt with; nothing where there are none. */
export function PeriodCounts({ counts }: { counts: z.infer<typeof counted> }) {
  const { inquiries, quality, spent } = counts
  if (!inquiries.received) return null
  return (
    <>
      <SpentDays spent={spent} />
      <QualityRates quality={quality} />
      <Breakdowns dimensions={dimensionsOf(counts)} received={inquiries.received} />
    </>
  )
}
