import type { retireUnit } from '@shared/departments/contractUnits'
import type { Named } from '@shared/named'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { fullDay } from '../../../platform/dates'
import { fieldError } from '../../../platform/callProblem'
import { Failure } from '../../../ui/Failure'
import { Pressable } from '../../../ui/Pressable'
import { DateField } from '../../DateField'
import { useHalfWritten } from '../halfWritten'
import { NamedField } from '../NamedField'

interface RetireUnitProps {
  unit: string
  version: number
  /** Who may go on with its work. */
  successors: readonly Named[]
  onDone: (words: string) => void
  onCancel: () => void
}

/** 撤并: from which day, and who goes on. */
export function RetireUnit({ unit, version, successors, onDone, onCancel }: RetireUnitProps) {
  const [from, setFrom] = useState('')
  const [heir, setHeir] = useState<Named>()
  useHalfWritten(from !== '' || heir !== undefined)
  const retire = useMutation({
    mutationFn: () =>
      call<typeof retireUnit>('POST /api/units/{unit}/retire', {
        params: { unit },
        body: { from, successor: heir?.id ?? '', version },
      }),
    onSuccess: () => onDone(`已经定下从${fullDay(from)}起由${heir?.name}承接`),
  })
  if (!successors.length)
    return (
      <View className="stack">
        <View className="second">没有别的单位能承接，先设立承接的单位</View>
        <View className="actions">
          <Pressable kind="quiet" onPress={onCancel}>
            先不动
          </Pressable>
        </View>
      </View>
    )
  return (
    <View className="stack">
      <DateField label="从哪天起" value={from} onChange={setFrom} error={fieldError(retire.error, 'from')} />
      <NamedField
        label="由谁承接"
        placeholder="单位名称里的几个字"
        chosen={heir}
        named={successors}
        onChoose={setHeir}
      />
      <View className="second">
        从那天起，没有办完的和新来的都由承接的单位办，期限不变；名称和职责也归它，查得到原来的名称。这个单位的账号要调过去才能接着办
      </View>
      {retire.isError ? <Failure compact thrown={retire.error} /> : null}
      <View className="actions">
        <Pressable kind="primary" busy={retire.isPending} disabled={!from || !heir} onPress={() => retire.mutate()}>
          撤并这个单位
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先不动
        </Pressable>
      </View>
    </View>
  )
}
