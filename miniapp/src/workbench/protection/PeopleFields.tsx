import type { LeakPeople } from '@shared/protection/content'
import { cityTriage } from '@shared/departments/units/unitTree'
import { leakPeopleNames, type LeakPeopleKind, mostLeakCases } from '@shared/protection/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../ui/choosing/Choices'
import { Field } from '../../ui/Field'
import { DateField } from '../DateField'
import { type ChosenDepartment, DepartmentPicker } from '../DepartmentPicker'

/** While days are still to be chosen. */
export type WrittenPeople =
  | Exclude<LeakPeople, { kind: 'unit' }>
  | { kind: 'unit'; unit: string; unitName?: string | undefined; from: string; until: string }

interface PeopleFieldsProps {
  people: WrittenPeople
  everyone: boolean
  wrong: (name: string) => string | undefined
  onChange: (people: WrittenPeople) => void
}

const kinds = Object.keys(leakPeopleNames) as LeakPeopleKind[]

const startOf: Record<LeakPeopleKind, WrittenPeople> = {
  nobody: { kind: 'nobody' },
  cases: { kind: 'cases', codes: [] },
  unit: { kind: 'unit', unit: '', from: '', until: '' },
  everyone: { kind: 'everyone' },
}

/** 告知谁: told once it is signed, each of them once. */
export function PeopleFields({ people, everyone, wrong, onChange }: PeopleFieldsProps) {
  const [unit, setUnit] = useState<ChosenDepartment>()
  const [typed, setTyped] = useState(people.kind === 'cases' ? people.codes.join('\n') : '')
  const offered = kinds.filter((kind) => kind !== 'everyone' || everyone)
  const pick = (word: string) => {
    const kind = kinds.find((one) => leakPeopleNames[one] === word) ?? 'nobody'
    setTyped('')
    setUnit(undefined)
    onChange(startOf[kind])
  }
  return (
    <View className="stack stack--close">
      <Choices
        label="签字以后告知谁"
        options={offered.map((kind) => leakPeopleNames[kind])}
        value={leakPeopleNames[people.kind]}
        onChange={pick}
      />
      {people.kind === 'cases' ? (
        <Field
          label="查询编号，一行一件"
          multiline
          rows={3}
          max={mostLeakCases * 12}
          value={typed}
          hint={`最多 ${mostLeakCases} 件`}
          error={wrong('codes')}
          onChange={(text) => {
            setTyped(text)
            onChange({ kind: 'cases', codes: text.split(/[\s,，、;；]+/).filter(Boolean) })
          }}
        />
      ) : null}
      {people.kind === 'unit' ? (
        <>
          <DepartmentPicker
            label="哪个单位的办件"
            chosen={unit ?? (people.unit ? { id: people.unit, name: people.unitName ?? people.unit } : undefined)}
            also={everyone ? { id: cityTriage.id, name: '全部单位' } : undefined}
            onChoose={(chosen) => {
              setUnit(chosen)
              onChange({ ...people, unit: chosen?.id ?? '', unitName: chosen?.name })
            }}
          />
          {wrong('unit') ? <View className="field__error">{wrong('unit')}</View> : null}
          <DateField
            label="从哪天起收到的"
            value={people.from}
            error={wrong('from')}
            onChange={(from) => onChange({ ...people, from })}
          />
          <DateField
            label="到哪天为止收到的"
            value={people.until}
            error={wrong('until')}
            onChange={(until) => onChange({ ...people, until })}
          />
        </>
      ) : null}
    </View>
  )
}
