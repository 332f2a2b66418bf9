import { mostAliases, mostDuties, unitSizes } from '@shared/departments/register/words'
import { View } from '@tarojs/components'
import { fieldError } from '../../../platform/callProblem'
import { Field } from '../../../ui/Field'
import type { UnitDraft } from './unitDraft'

interface FactsFieldsProps {
  draft: UnitDraft
  onChange: (draft: UnitDraft) => void
  /** What the last sending came to. */
  thrown: unknown
  /** Whether its duties are written here: those of departments of the city also decide what goes to them, and are loaded. */
  withDuties: boolean
}

/** Name, short names, duties, and how a unit is reached. */
export function FactsFields({ draft, onChange, thrown, withDuties }: FactsFieldsProps) {
  const field = (name: keyof UnitDraft, label: string, max: number) => ({
    label,
    max,
    value: draft[name],
    error: fieldError(thrown, name),
    onChange: (typed: string) => onChange({ ...draft, [name]: typed }),
  })
  return (
    <View className="stack">
      <Field {...field('name', '单位名称', unitSizes.name.most)} />
      <Field
        {...field('aliases', '简称（可以不写）', mostAliases * unitSizes.alias.most)}
        hint="几个简称之间用顿号隔开"
      />
      {withDuties ? (
        <Field
          {...field('duties', '职责（可以不写）', mostDuties * unitSizes.duty.most)}
          hint="一行一条"
          multiline
          rows={3}
        />
      ) : null}
      <Field {...field('phone', '电话（可以不写）', unitSizes.phone.most)} />
      <Field {...field('hours', '办公时间（可以不写）', unitSizes.hours.most)} placeholder="工作日 9:00—17:00" />
      <Field {...field('address', '地址（可以不写）', unitSizes.address.most)} />
    </View>
  )
}
