export default definePageConfig({ navigationBarTitleText: '张贴件' })
