import { cardTopics, levelNames, nationalCategories } from '@shared/answers/words'
import type { listPolicies } from '@shared/answers/contract'
import type { Category, Level } from '@shared/answers/documents/policy'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { Choices } from '../../ui/choosing/Choices'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'

/** What the list is narrowed to, besides words. */
export interface Narrowed {
  /** What is not in force: not begun, ended, drafts. */
  others?: true | undefined
  level?: Level | undefined
  category?: Category | undefined
  topic?: (typeof cardTopics)[number] | undefined
  department?: { id: string; name: string } | undefined
}

const all = '全部'
const nearestFirst = Object.keys(levelNames) as Level[]
const validities = ['现行有效', '其他（没施行、不再施行、征求意见）'] as const

interface FiltersProps {
  by: Narrowed
  onChange: (by: Narrowed) => void
  /** The departments that answer for what is listed now. */
  departments: Replied<typeof listPolicies>['departments']
}

/** 哪一级、哪一类、什么事情、哪个单位. The long lists close once something is chosen, so that what was found is seen. */
export function Filters({ by, onChange, departments }: FiltersProps) {
  const level = by.level ? levelNames[by.level] : all
  const chosen = [by.topic, by.department?.name].filter(Boolean).join(' · ')
  return (
    <>
      <Choices
        label="有没有效"
        options={validities}
        value={by.others ? validities[1] : validities[0]}
        onChange={(one) => onChange({ ...by, others: one === validities[1] ? true : undefined })}
      />
      <Choices
        label="哪一级"
        options={[all, ...Object.values(levelNames)]}
        value={level}
        onChange={(name) =>
          onChange({ ...by, level: nearestFirst.find((one) => levelNames[one] === name), category: undefined })
        }
      />
      {by.level === 'national' ? (
        <Choices
          label="哪一类"
          options={[all, ...nationalCategories]}
          value={by.category ?? all}
          onChange={(one) => onChange({ ...by, category: one === all ? undefined : one })}
        />
      ) : null}
      <View className="line">
        <Disclosure key={by.topic} label="按事情找">
          <Choices
            label="什么事情"
            options={[all, ...cardTopics]}
            value={by.topic ?? all}
            onChange={(one) => onChange({ ...by, topic: one === all ? undefined : one })}
          />
        </Disclosure>
        {departments.length ? (
          <Disclosure key={by.department?.id} label="按单位找">
            <Choices
              label="由哪个单位负责解答"
              options={[all, ...departments.map(({ name }) => name)]}
              value={by.department?.name ?? all}
              onChange={(one) => onChange({ ...by, department: departments.find(({ name }) => name === one) })}
            />
          </Disclosure>
        ) : null}
      </View>
      {chosen ? (
        <View className="line line--apart">
          <View className="second">{`只看：${chosen}`}</View>
          <Pressable kind="link" onPress={() => onChange({ ...by, topic: undefined, department: undefined })}>
            不限
          </Pressable>
        </View>
      ) : null}
    </>
  )
}
