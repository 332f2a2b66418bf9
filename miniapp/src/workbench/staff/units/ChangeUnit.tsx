import type { changeUnit, readUnit } from '@shared/departments/contractUnits'
import { isOpenedHere } from '@shared/departments/register/cityDepartment'
import { unitSizes } from '@shared/departments/register/words'
import type { Named } from '@shared/named'
import type { Replied } from '@shared/operation'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { Pressable } from '../../../ui/Pressable'
import { ActionFailure } from '../../ActionFailure'
import { Rewritten } from '../../local/Rewritten'
import { useKeptOver } from '../../local/useKeptOver'
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
  /** Fetches the unit as it is now; what was typed stays. */
  onLook: () => void
}

/** 修改: what is said of a unit; it stays on this device until it is sent. */
export function ChangeUnit({ one, topics, organs, onDone, onCancel, onLook }: ChangeUnitProps) {
  const { unit, facts, version, events } = one
  const of = unit.kind !== 'department' ? 'below' : isOpenedHere(unit.id) ? 'openedHere' : 'listed'
  const start = draftOf(facts)
  const { typed: draft, set: setDraft, drop, behind, settle } = useKeptOver(`work.unit.${unit.id}`, start)
  useHalfWritten(JSON.stringify(draft) !== JSON.stringify(start), drop)
  const change = useMutation({
    mutationFn: () =>
      call<typeof changeUnit>('POST /api/units/{unit}/change', {
        params: { unit: unit.id },
        body: { facts: factsOf(draft, of), version },
      }),
    onSuccess: () => {
      drop()
      onDone('已经改好，一分钟内在各处用得上')
    },
  })
  return (
    <View className="stack">
      <FactsFields draft={draft} onChange={setDraft} thrown={change.error} duties={of}>
        {of === 'below' ? null : (
          <CityFields
            draft={draft.city}
            onChange={(city) => setDraft({ city })}
            topics={topics}
            organs={organs}
            withCounties={of === 'openedHere'}
            thrown={change.error}
          />
        )}
      </FactsFields>
      {behind ? (
        <Rewritten by={events.at(-1)?.by.name} onTake={drop} onKeep={settle}>
          {[start.name, start.aliases, start.duties, start.phone, start.hours, start.address]
            .filter(Boolean)
            .map((line) => (
              <View key={line} className="prose">
                {line}
              </View>
            ))}
        </Rewritten>
      ) : null}
      <ActionFailure
        thrown={change.error}
        onLook={() => {
          change.reset()
          onLook()
        }}
      />
      <View className="actions">
        <Pressable
          kind="primary"
          busy={change.isPending}
          disabled={behind || !longEnough(draft.name, unitSizes.name)}
          onPress={() => change.mutate()}
        >
          就这样改
        </Pressable>
        <Pressable
          kind="quiet"
          onPress={() => {
            drop()
            onCancel()
          }}
        >
          先不改
        </Pressable>
      </View>
    </View>
  )
}
