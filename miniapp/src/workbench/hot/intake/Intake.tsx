import { mappingFault } from '@shared/hot/sightings/guess'
import { intakeSizes, mostSightings, sightingSizes } from '@shared/hot/sightings/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../../ui/Banner'
import { Card } from '../../../ui/Card'
import { Failure } from '../../../ui/Failure'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { countedWords } from './countedWords'
import { Intakes } from './Intakes'
import { Mapping } from './Mapping'
import { TrialCard } from './TrialCard'
import { type FileTrial, useIntake } from './useIntake'

/** One that was broken off is ended, whatever is left of it. */
const isNothingNew = ({ there, counts: { added, near } }: FileTrial): boolean =>
  there === 'done' || (there === undefined && added + near === 0)

/** 导入监测线索: which file of whom, what each column is, a trial that writes nothing, and then the import. */
export function Intake() {
  const [source, setSource] = useState('')
  const { file, mapping, map, counts, sent, reading, trial, taking } = useIntake(source.trim())
  const found = reading.data
  const fault = found && mappingFault(mapping, found.headings)
  return (
    <View className="columns">
      <View className="stack">
        <Card title="选文件">
          <View className="second">
            {`监测单位导出的 CSV、Excel（xlsx）或 JSON，一次一个，最多 ${intakeSizes.file / 1_000_000} MB、${mostSightings / 10_000} 万行。作者的名字不留，只留认不出是谁的校验值`}
          </View>
          <Field
            label="谁提供的"
            value={source}
            max={sightingSizes.source.most}
            placeholder="监测单位的名称，同一家每次写一样的"
            onChange={setSource}
          />
          <Pressable
            kind={found ? 'quiet' : 'primary'}
            busy={reading.isPending}
            disabled={!longEnough(source, sightingSizes.source)}
            onPress={() => reading.mutate()}
          >
            {found ? '换一个文件' : '选文件'}
          </Pressable>
          <View role="status" {...{ 'aria-live': 'polite' }}>
            {reading.isPending && sent > 0 ? <View>{`正在上传，已经传了 ${Math.floor(sent * 100)}%`}</View> : null}
          </View>
          {reading.isError ? <Failure compact thrown={reading.error} /> : null}
        </Card>
        {file && found ? (
          <Card title="每一列是什么">
            <View className="second">
              {`${file.name}。${found.remembered ? '照这一家上次的对应' : '按表头猜的，请核对'}；不对就改，改过的下次照用`}
            </View>
            {found.sheet ? (
              <Banner tone="amber">
                {`这个工作簿有 ${found.sheet.filled} 张写了字的表，一次只读一张，读的是第 ${found.sheet.sheet + 1} 张。别的表要导入，请各另存成一个文件`}
              </Banner>
            ) : null}
            <Mapping found={found} mapping={mapping} onChange={map} />
            {fault ? <Banner tone="amber">{fault}</Banner> : null}
            <Pressable
              kind={trial.data ? 'quiet' : 'primary'}
              busy={trial.isPending}
              disabled={fault !== undefined}
              onPress={() => trial.mutate()}
            >
              先试一遍，什么都不写入
            </Pressable>
            {trial.isError ? <Failure compact thrown={trial.error} /> : null}
          </Card>
        ) : null}
        {trial.data ? (
          <TrialCard trial={trial.data}>
            {taking.isSuccess ? (
              <Banner tone="green">{`导入好了。${countedWords(taking.data.counts)}。已经和来件一起归并，到“热点”看`}</Banner>
            ) : (
              <Pressable
                kind="primary"
                busy={taking.isPending}
                disabled={isNothingNew(trial.data)}
                onPress={() => taking.mutate()}
              >
                {taking.isError ? '接着导入' : '导入'}
              </Pressable>
            )}
            <View role="status" {...{ 'aria-live': 'polite' }}>
              {taking.isPending && counts ? <View>{`正在导入。${countedWords(counts)}`}</View> : null}
            </View>
            {taking.isError ? <Failure compact thrown={taking.error} /> : null}
          </TrialCard>
        ) : null}
      </View>
      <Intakes />
    </View>
  )
}
