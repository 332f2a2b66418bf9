import type { Named } from '@shared/named'
import { seatOf, staffNameSize } from '@shared/people/administration/words'
import { roleNames, staffRoles } from '@shared/people/words'
import { View } from '@tarojs/components'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Choices } from '../../ui/choosing/Choices'
import { Field } from '../../ui/Field'
import { Chosen, NamedField } from './NamedField'
import type { FilledSeat } from './seats'

interface SeatFieldsProps {
  seat: FilledSeat
  onChange: (seat: FilledSeat) => void
  departments: readonly Named[]
  /** Whether the city's own desks may be filled. */
  city: boolean
}

/** Name, role, and the unit or place that the role works at. */
export function SeatFields({ seat, onChange, departments, city }: SeatFieldsProps) {
  const options = staffRoles.filter((role) => city || seatOf[role] !== 'city').map((role) => roleNames[role])
  const needs = seat.role && seatOf[seat.role]
  const desks = departments.filter(({ id }) => id.startsWith('desk@'))
  // What was chosen for another role may be no desk.
  const desk = desks.find(({ id }) => id === seat.department?.id)
  const whole = needs === 'any' && !seat.department && !seat.area
  return (
    <View className="stack">
      <Field label="姓名" max={staffNameSize.most} value={seat.name} onChange={(name) => onChange({ ...seat, name })} />
      <Choices
        label="做什么"
        options={options}
        value={seat.role && roleNames[seat.role]}
        onChange={(word) => onChange({ ...seat, role: staffRoles.find((role) => roleNames[role] === word) })}
      />
      {whole && city ? (
        <View className="second">不选就管全市。管一个县（市、区）的选它的分办台，管一个单位或地方的选它</View>
      ) : null}
      {needs === 'desk' && desks.length ? (
        <View className="stack stack--close">
          {city && !desk ? <View className="second">管全市的不用选。只管一个县（市、区）的，选它的分办台</View> : null}
          <NamedField
            label="哪个县（市、区）的分办台"
            placeholder="县（市、区）名称"
            chosen={desk}
            named={desks}
            onChoose={(department) => onChange({ ...seat, department })}
          />
        </View>
      ) : null}
      {(needs === 'department' || needs === 'any') && departments.length ? (
        <NamedField
          label="哪个单位"
          placeholder="单位名称，比如：住房"
          chosen={seat.department}
          named={departments}
          onChoose={(department) => onChange({ ...seat, department })}
        />
      ) : null}
      {needs === 'area' || (needs === 'any' && !seat.department) ? (
        <PlaceField chosen={seat.area} onChoose={(area) => onChange({ ...seat, area })} />
      ) : null}
    </View>
  )
}

interface ChoiceProps {
  chosen: Named | undefined
  onChoose: (one: Named | undefined) => void
}

function PlaceField({ chosen, onChoose }: ChoiceProps) {
  if (chosen) return <Chosen name={chosen.name} onAnew={() => onChoose(undefined)} />
  return (
    <View>
      <View className="field__label">哪个地方</View>
      <AreaPicker onPick={({ code, name }) => onChoose({ id: code, name })} />
    </View>
  )
}
