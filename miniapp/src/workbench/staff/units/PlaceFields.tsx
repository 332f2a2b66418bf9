import { unitKindNames, unitSizes } from '@shared/departments/register/words'
import type { Named } from '@shared/named'
import { View } from '@tarojs/components'
import { fieldError } from '../../../platform/callProblem'
import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'
import { NamedField } from '../NamedField'
import { type OpenedKind, type PlaceDraft, startOf } from './placeDraft'

interface PlaceFieldsProps {
  draft: PlaceDraft
  onChange: (draft: PlaceDraft) => void
  /** Counties and zones in which the administrator may open units. */
  places: readonly Named[]
  departments: readonly Named[]
  /** Whether counties and zones may be opened too. */
  city: boolean
  thrown: unknown
}

const kinds: readonly OpenedKind[] = ['department', 'county', 'zone', 'organ', 'town']
const isZone = ({ id }: Named) => !/^\d/.test(id)
const digits = { county: 6, town: 9 }

/** What is opened, and where: under which county or zone, or with which code. */
export function PlaceFields({ draft, onChange, places, departments, city, thrown }: PlaceFieldsProps) {
  const { kind, place, under } = draft
  const zones = places.filter(isZone)
  const offered = kinds.filter((one) => city || one === 'organ' || one === 'town')
  const known = kind === 'town' ? undefined : places.find(({ id }) => id === draft.code.trim())
  return (
    <View className="stack">
      <Choices
        label="设立什么"
        options={offered.map((one) => unitKindNames[one])}
        value={kind && unitKindNames[kind]}
        onChange={(word) => {
          const chosen = offered.find((one) => unitKindNames[one] === word)
          onChange(startOf(chosen, place))
        }}
      />
      {kind === 'organ' || kind === 'zone' ? (
        <NamedField
          label={kind === 'zone' ? '哪个开发区（新设的不选，在下面写名称）' : '在哪个县（市、区）或开发区'}
          placeholder="名称里的几个字"
          chosen={place}
          named={kind === 'zone' ? zones : places}
          onChoose={(chosen) => onChange({ ...draft, place: chosen })}
        />
      ) : null}
      {kind === 'zone' && !place ? (
        <Field
          label="新开发区的名称"
          max={unitSizes.place.most}
          hint="辖区在它的分办台里写"
          value={draft.placeName}
          error={fieldError(thrown, 'placeName')}
          onChange={(placeName) => onChange({ ...draft, placeName })}
        />
      ) : null}
      {kind === 'organ' ? (
        <NamedField
          label="对口哪个市级单位"
          placeholder="单位名称，比如：住房"
          chosen={under}
          named={departments}
          onChoose={(chosen) => onChange({ ...draft, under: chosen })}
        />
      ) : null}
      {kind === 'county' || kind === 'town' ? (
        <View className="stack">
          <Field
            label={`${digits[kind]} 位行政区划代码`}
            max={unitSizes.code.most}
            hint={
              known
                ? `${known.name}，已经在行政区划里`
                : kind === 'town'
                  ? '前 6 位是县（市、区）的，接着写后 3 位'
                  : ''
            }
            value={draft.code}
            error={fieldError(thrown, 'place')}
            onChange={(code) => {
              const found = kind === 'county' ? places.find(({ id }) => id === code.trim()) : undefined
              onChange({ ...draft, code, placeName: found?.name ?? draft.placeName })
            }}
          />
          <Field
            label="地名"
            max={unitSizes.place.most}
            placeholder={kind === 'county' ? '比如：示例县' : '比如：示例镇'}
            value={draft.placeName}
            error={fieldError(thrown, 'placeName')}
            onChange={(placeName) => onChange({ ...draft, placeName })}
          />
        </View>
      ) : null}
      {kind === 'town' && zones.length ? (
        <NamedField
          label="归哪个开发区（不在开发区的不选）"
          placeholder="名称里的几个字"
          chosen={place && isZone(place) ? place : undefined}
          named={zones}
          onChoose={(chosen) => onChange({ ...draft, place: chosen })}
        />
      ) : null}
    </View>
  )
}
