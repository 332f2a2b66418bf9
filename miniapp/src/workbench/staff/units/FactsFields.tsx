import { mostAliases, mostDuties, unitSizes } from '@shared/departments/register/words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { fieldError } from '../../../platform/callProblem'
import { Disclosure } from '../../../ui/Disclosure'
import { Field } from '../../../ui/Field'
import type { UnitDraft } from './unitDraft'

interface FactsFieldsProps {
  draft: UnitDraft
  onChange: (draft: UnitDraft) => void
  /** What the last sending came to. */
  thrown: unknown
  /**
   * Those of a department of the city decide what goes to it, so that each says the words of citizens too; of one that came
   * with the list they are written beside the loaded ones.
   */
  duties?: keyof typeof dutyFields
  /** What need not be written stands behind a press. */
  folded?: boolean
  /** What else belongs to what it does; how it is reached comes last. */
  children?: ReactNode
}

const written = '一行一条，写成“公园绿地养护：公园、绿化带、树枝”，问题按冒号后面的词转过来'
const dutyFields = {
  below: { label: '职责（可以不写）', hint: '一行一条' },
  listed: {
    label: '另加的职责和市民常说的词（可以不写）',
    hint: `原有的职责照旧，这里另写一条。${written}`,
  },
  openedHere: { label: '职责和市民常说的词', hint: written },
}

/** Name, short names, duties, and how a unit is reached. */
export function FactsFields({
  draft,
  onChange,
  thrown,
  duties: kind = 'below',
  folded = false,
  children,
}: FactsFieldsProps) {
  const field = (name: Exclude<keyof UnitDraft, 'city'>, label: string, max: number) => ({
    label,
    max,
    value: draft[name],
    error: fieldError(thrown, name),
    onChange: (typed: string) => onChange({ ...draft, [name]: typed }),
  })
  const { label, hint } = dutyFields[kind]
  const duties = <Field {...field('duties', label, mostDuties * unitSizes.duty.most)} hint={hint} multiline rows={3} />
  const more = (
    <View className="stack">
      <Field
        {...field('aliases', '简称（可以不写）', mostAliases * unitSizes.alias.most)}
        hint="几个简称之间用顿号隔开"
      />
      {kind === 'openedHere' ? null : duties}
      <Field {...field('phone', '电话（可以不写）', unitSizes.phone.most)} />
      <Field {...field('hours', '办公时间（可以不写）', unitSizes.hours.most)} placeholder="工作日 9:00—17:00" />
      <Field {...field('address', '地址（可以不写）', unitSizes.address.most)} />
    </View>
  )
  return (
    <View className="stack">
      <Field {...field('name', '单位名称', unitSizes.name.most)} />
      {kind === 'openedHere' ? duties : null}
      {children}
      {folded ? <Disclosure label="电话、办公时间、地址、简称（可以不写）">{more}</Disclosure> : more}
    </View>
  )
}
