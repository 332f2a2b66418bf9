export default definePageConfig({ navigationBarTitleText: '分步办的事' })
