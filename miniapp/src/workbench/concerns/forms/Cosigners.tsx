import { concernCounts } from '@shared/concerns/words'
import { View } from '@tarojs/components'
import { Pressable } from '../../../ui/Pressable'
import { type ChosenDepartment, DepartmentPicker } from '../../DepartmentPicker'

interface CosignersProps {
  value: readonly ChosenDepartment[]
  onChange: (value: ChosenDepartment[]) => void
  /** The department that responds: it does not sign along with itself. */
  except?: string | undefined
}

/** 会签: the departments that sign along before the response goes out. */
export function Cosigners({ value, onChange, except }: CosignersProps) {
  return (
    <View className="stack stack--close">
      {value.map((one) => (
        <View key={one.id} className="picked">
          <View className="row__title">{`${one.name}会签`}</View>
          <Pressable
            kind="link"
            label={`去掉${one.name}`}
            onPress={() => onChange(value.filter(({ id }) => id !== one.id))}
          >
            去掉
          </Pressable>
        </View>
      ))}
      {value.length < concernCounts.cosigners ? (
        <DepartmentPicker
          key={value.length}
          label="由哪些单位会签（不用会签就不填）"
          chosen={undefined}
          except={except}
          onChoose={(one) => one && onChange([...value.filter(({ id }) => id !== one.id), one])}
        />
      ) : null}
    </View>
  )
}
