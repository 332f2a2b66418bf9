export default definePageConfig({ navigationBarTitleText: '不在岗' })
