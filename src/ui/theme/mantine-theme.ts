import {
  ActionIcon,
  Button,
  createTheme,
  defaultVariantColorsResolver,
  Modal,
  NativeSelect,
  NumberInput,
  Select,
  Slider,
  Textarea,
  TextInput,
} from '@mantine/core';

/** Mantine's defaults for gloves: every control 48 px or more. Colours come from theme.css. */
export const mantineTheme = createTheme({
  primaryColor: 'orange',
  defaultRadius: 'md',
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    // Accents are light in the dark theme: what stands on them is dark there.
    return input.variant === 'filled' ? { ...colors, color: 'var(--dala-on-accent)' } : colors;
  },
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'lg' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 48, variant: 'default' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'lg', autoComplete: 'off' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'lg' } }),
    Select: Select.extend({ defaultProps: { size: 'lg', autoComplete: 'off' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'lg', autoComplete: 'off' } }),
    NumberInput: NumberInput.extend({ defaultProps: { size: 'lg', hideControls: true, autoComplete: 'off' } }),
    // The library that locks scrolling makes a style element at run time, which the CSP forbids; the page does not scroll anyway.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true } }),
    Slider: Slider.extend({ defaultProps: { size: 'lg', thumbSize: 32, label: null } }),
  },
});
