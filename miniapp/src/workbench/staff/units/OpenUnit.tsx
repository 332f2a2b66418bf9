import type { openUnit } from '@shared/departments/contractUnits'
import { unitSizes } from '@shared/departments/register/words'
import type { Named } from '@shared/named'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { Banner } from '../../../ui/Banner'
import { Card } from '../../../ui/Card'
import { Failure } from '../../../ui/Failure'
import { useTop } from '../../../ui/page/useTop'
import { Pressable } from '../../../ui/Pressable'
import { useDesk } from '../../useDesk'
import { useKept } from '../../useKept'
import { useHalfWritten } from '../halfWritten'
import { CityFields } from './CityFields'
import { FactsFields } from './FactsFields'
import { emptyPlace, nextAfter, type OpenedKind, placeSent, usualName } from './placeDraft'
import { PlaceFields } from './PlaceFields'
import { emptyDraft, factsOf } from './unitDraft'

interface OpenUnitProps {
  places: readonly Named[]
  departments: readonly Named[]
  city: boolean
  topics: readonly string[]
  /** Units below the city. */
  organs: readonly Named[]
  onOpened: () => void
}

/** What whoever opened it does next. */
const whatNext: Partial<Record<OpenedKind, string>> = {
  county: '。接着设它的部门和乡镇，再到“账号”里给它开管理员',
  zone: '。接着设它的部门，再到“账号”里给它开管理员',
}

/** 设立一个单位; what was opened last stays chosen, for the next of its kind. */
export function OpenUnit({ places, departments, city, topics, organs, onOpened }: OpenUnitProps) {
  const start = { ...emptyPlace, ...(places.length === 1 ? { place: places[0] } : {}) }
  const [kept, keep, drop] = useKept('work.unit', { where: start, draft: emptyDraft })
  const { where, draft } = kept
  const setDraft = (next: typeof draft) => keep({ ...kept, draft: next })
  useHalfWritten(JSON.stringify(draft) !== JSON.stringify(emptyDraft) || where.placeName !== '', drop)
  const [said, setSaid] = useState('')
  const wide = useDesk()
  // What was opened is said above the form, and the press was below it.
  useTop(wide ? '' : said)
  const shown = draft.name === '' || draft.name === usualName(where) ? { ...draft, name: usualName(where) } : draft
  const sent = placeSent(where)
  const open = useMutation({
    mutationFn: (body: NonNullable<typeof sent>) =>
      call<typeof openUnit>('POST /api/units', {
        body: { ...body, facts: factsOf(shown, where.kind === 'department' ? 'openedHere' : 'below') },
      }),
    onSuccess: ({ unit }) => {
      keep({ where: nextAfter(where), draft: emptyDraft })
      setSaid(`已经设立${unit.name}，一分钟内在各处用得上${whatNext[where.kind ?? 'organ'] ?? ''}`)
      onOpened()
    },
  })
  return (
    <Card title="设立一个单位">
      {said ? <Banner tone="green">{said}</Banner> : null}
      <PlaceFields
        draft={where}
        onChange={(next) => {
          keep({ where: next, draft: draft.name === usualName(where) ? { ...draft, name: '' } : draft })
          setSaid('')
        }}
        places={places}
        departments={departments}
        city={city}
        thrown={open.error}
      />
      {where.kind ? (
        <FactsFields
          draft={shown}
          onChange={setDraft}
          thrown={open.error}
          folded
          duties={where.kind === 'department' ? 'openedHere' : 'below'}
        >
          {where.kind === 'department' ? (
            <CityFields
              draft={draft.city}
              onChange={(chosen) => setDraft({ ...draft, city: chosen })}
              topics={topics}
              organs={organs}
              withCounties
              thrown={open.error}
            />
          ) : null}
        </FactsFields>
      ) : null}
      {open.isError ? <Failure compact thrown={open.error} /> : null}
      {where.kind ? (
        <Pressable
          kind="primary"
          busy={open.isPending}
          disabled={!sent || !longEnough(shown.name, unitSizes.name)}
          onPress={() => (sent ? open.mutate(sent) : undefined)}
        >
          设立
        </Pressable>
      ) : null}
    </Card>
  )
}
