import type { changeUnit, readUnit } from '@shared/departments/contractUnits'
import { isOpenedHere } from '@shared/departments/register/cityDepartment'
import { unitSizes } from '@shared/departments/register/words'
import type { Named } from '@shared/named'
import type { Replied } from '@shared/operation'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { Failure } from '../../../ui/Failure'
import { Pressable } from '../../../ui/Pressable'
import { useHalfWritten } from '../halfWritten'
import { CityFields } from './CityFields'
import { FactsFields } from './FactsFields'
import { draftOf, factsOf } from './unitDraft'

interface ChangeUnitProps {
  one: Replied<typeof readUnit>
  topics: readonly string[]
  /** Units below the city. */
  organs: readonly Named[]
  onDone: (words: string) => void
  onCancel: () => void
}

/** 修改: what is said of a unit. */
export function ChangeUnit({ one: { unit, facts, version }, topics, organs, onDone, onCancel }: ChangeUnitProps) {
  const of = unit.kind !== 'department' ? 'below' : isOpenedHere(unit.id) ? 'openedHere' : 'listed'
  const [draft, setDraft] = useState(() => draftOf(facts))
  useHalfWritten(JSON.stringify(draft) !== JSON.stringify(draftOf(facts)))
  const change = useMutation({
    mutationFn: () =>
      call<typeof changeUnit>('POST /api/units/{unit}/change', {
        params: { unit: unit.id },
        body: { facts: factsOf(draft, of), version },
      }),
    onSuccess: () => onDone('已经改好，一分钟内在各处用得上'),
  })
  return (
    <View className="stack">
      <FactsFields
        draft={draft}
        onChange={setDraft}
        thrown={change.error}
        withDuties={of !== 'listed'}
        cityDuties={unit.kind === 'department'}
      >
        {of === 'below' ? null : (
          <CityFields
            draft={draft.city}
            onChange={(city) => setDraft({ ...draft, city })}
            topics={topics}
            organs={organs}
            withCounties={of === 'openedHere'}
            thrown={change.error}
          />
        )}
      </FactsFields>
      {change.isError ? <Failure compact thrown={change.error} /> : null}
      <View className="actions">
        <Pressable
          kind="primary"
          busy={change.isPending}
          disabled={!longEnough(draft.name, unitSizes.name)}
          onPress={() => change.mutate()}
        >
          就这样改
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先不改
        </Pressable>
      </View>
    </View>
  )
}
