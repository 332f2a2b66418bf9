import { View } from '@tarojs/components'
import { useState } from 'react'
import { Pressable } from '../../../ui/Pressable'
import { useKeys } from '../../keys'
import { useKept } from '../../useKept'
import { NameFilter } from './NameFilter'
import { RenameFilters } from './RenameFilters'
import { isChosen, kept, mostSaved, renamed, sameLook, type SavedFilter, suggestedName, without } from './savedFilters'

interface SavedFiltersProps {
  /** What is looked at now. */
  now: SavedFilter['sight']
  onLook: (sight: SavedFilter['sight']) => void
}

/** 常看: looks at the queue under names of one's own, by a press or the keys 1 to 9; kept on this device for this account. */
export function SavedFilters({ now, onLook }: SavedFiltersProps) {
  const [saved, setSaved] = useKept<SavedFilter[]>('work.filters', [])
  const [doing, setDoing] = useState<'saving' | 'changing'>()
  const close = () => setDoing(undefined)
  useKeys(Object.fromEntries(saved.map(({ sight }, nth) => [String(nth + 1), () => onLook(sight)])))
  const isNew = isChosen(now) && !saved.some(({ sight }) => sameLook(sight, now)) && saved.length < mostSaved
  if (!saved.length && !isNew && !doing) return null
  return (
    <View className="saved">
      {saved.length ? (
        <View className="filters" role="radiogroup" aria-label="常看">
          <View className="small saved__name" {...{ 'aria-hidden': true }}>
            常看
          </View>
          {saved.map(({ name, sight }) => (
            <Pressable
              key={name}
              role="radio"
              checked={sameLook(sight, now)}
              className={`filters__one ${sameLook(sight, now) ? 'is-on' : ''}`}
              onPress={() => onLook(sight)}
            >
              {name}
            </Pressable>
          ))}
        </View>
      ) : null}
      {doing === undefined ? (
        <View className="line">
          {isNew ? (
            <Pressable kind="link" onPress={() => setDoing('saving')}>
              把现在看的存成常看
            </Pressable>
          ) : null}
          {saved.length ? (
            <Pressable kind="link" onPress={() => setDoing('changing')}>
              改名或去掉
            </Pressable>
          ) : null}
        </View>
      ) : null}
      {doing === 'saving' ? (
        <NameFilter
          suggested={suggestedName(now)}
          taken={saved.map(({ name }) => name)}
          onName={(name) => {
            setSaved(kept(saved, { name, sight: now }))
            close()
          }}
          onClose={close}
        />
      ) : null}
      {doing === 'changing' ? (
        <RenameFilters
          names={saved.map(({ name }) => name)}
          onRename={(from, to) => setSaved(renamed(saved, from, to))}
          onRemove={(name) => setSaved(without(saved, name))}
          onClose={close}
        />
      ) : null}
    </View>
  )
}
