import {
  type SightingField,
  sightingFieldNames,
  sightingFields,
  type SightingMapping,
} from '@shared/hot/sightings/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../../ui/choosing/Choices'
import { Toggle } from '../../../ui/choosing/Toggle'
import { Pressable } from '../../../ui/Pressable'
import type { FileReading } from './useIntake'

interface Props {
  found: FileReading
  mapping: SightingMapping
  onChange: (mapping: SightingMapping) => void
}

const none = '没有这一列'

/** Which column is what, each with what stands in it first. */
export function Mapping({ found, mapping, onChange }: Props) {
  const [open, setOpen] = useState<SightingField>()
  const headings = [...new Set(found.headings.filter(Boolean))]
  const first = (heading: string) => found.first.map((row) => row[heading]).find(Boolean) ?? '前几行是空的'
  const chosenIn = (field: SightingField): readonly string[] => [mapping[field] ?? []].flat()
  const said = (field: SightingField) => chosenIn(field).map((one) => `「${one}」，比如 ${first(one)}`)
  const fieldChoice = (field: SightingField) =>
    field === 'heat' ? (
      <View className="stack stack--close">
        {headings.map((one) => (
          <Toggle
            key={one}
            label={one}
            checked={chosenIn('heat').includes(one)}
            onChange={(on) => {
              const others = chosenIn('heat').filter((other) => other !== one)
              onChange({ ...mapping, heat: on ? [...others, one] : others })
            }}
          />
        ))}
      </View>
    ) : (
      <Choices
        label={sightingFieldNames[field]}
        options={[...headings, none]}
        value={mapping[field] ?? none}
        onChange={(one) => {
          const { [field]: _before, ...others } = mapping
          onChange(one === none ? others : { ...others, [field]: one })
        }}
      />
    )
  return (
    <View className="stack stack--close">
      {sightingFields.map((field) => (
        <View key={field} className="steps__one">
          <View className="line line--apart">
            <View>
              <View>{sightingFieldNames[field]}</View>
              <View className="small">{said(field).join('；') || none}</View>
            </View>
            <Pressable
              kind="link"
              expanded={open === field}
              label={`改“${sightingFieldNames[field]}”`}
              onPress={() => setOpen(open === field ? undefined : field)}
            >
              {open === field ? '好了' : '改'}
            </Pressable>
          </View>
          {open === field ? fieldChoice(field) : null}
        </View>
      ))}
    </View>
  )
}
