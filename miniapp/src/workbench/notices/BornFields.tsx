import { homeBases, homeBasisNames, type HomeBasis, type Parents } from '@shared/notices/audience/group'
import { View } from '@tarojs/components'
import { Toggle } from '../../ui/choosing/Toggle'
import { DateField } from '../DateField'

interface BornFieldsProps {
  parents: Parents
  onChange: (parents: Parents) => void
}

/** When the children meant were born, and on what their place rests; no basis chosen means any. */
export function BornFields({ parents, onChange }: BornFieldsProps) {
  const { bases = [], ...born } = parents
  const basis = (one: HomeBasis, is: boolean) => {
    const now = is ? [...bases, one] : bases.filter((other) => other !== one)
    onChange(now.length ? { ...born, bases: now } : born)
  }
  const late = born.bornUntil < born.bornFrom ? '不能早于第一天' : undefined
  return (
    <View className="stack stack--close">
      <DateField
        label="孩子出生，从哪天"
        value={born.bornFrom}
        onChange={(day) => onChange({ ...parents, bornFrom: day })}
      />
      <DateField
        label="到哪天"
        value={born.bornUntil}
        error={late}
        onChange={(day) => onChange({ ...parents, bornUntil: day })}
      />
      <View className="rows">
        {homeBases.map((one) => (
          <Toggle
            key={one}
            label={`只写给${homeBasisNames[one]}的`}
            checked={bases.includes(one)}
            onChange={(is) => basis(one, is)}
          />
        ))}
      </View>
    </View>
  )
}
