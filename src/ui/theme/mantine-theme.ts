import {
  type ActionIconProps,
  type ButtonProps,
  createTheme,
  defaultVariantColorsResolver,
  type ModalProps,
  type NativeSelectProps,
  type NumberInputProps,
  type SelectProps,
  type SliderProps,
  type TextareaProps,
  type TextInputProps,
} from '@mantine/core';

/**
 * Mantine's defaults for gloves: every control 48 px or more. Colours come from theme.css. Components are named, not imported (`extend`
 * would only check their types): most of them come with the screens that use them.
 */
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
    Button: { defaultProps: { size: 'lg' } satisfies Partial<ButtonProps> },
    ActionIcon: { defaultProps: { size: 48, variant: 'default' } satisfies Partial<ActionIconProps> },
    TextInput: { defaultProps: { size: 'lg', autoComplete: 'off' } satisfies Partial<TextInputProps> },
    NativeSelect: { defaultProps: { size: 'lg' } satisfies Partial<NativeSelectProps> },
    Select: { defaultProps: { size: 'lg', autoComplete: 'off' } satisfies Partial<SelectProps> },
    Textarea: { defaultProps: { size: 'lg', autoComplete: 'off' } satisfies Partial<TextareaProps> },
    NumberInput: {
      defaultProps: { size: 'lg', hideControls: true, autoComplete: 'off' } satisfies Partial<NumberInputProps>,
    },
    // The library that locks scrolling makes a style element at run time, which the CSP forbids; the page does not scroll anyway.
    Modal: { defaultProps: { lockScroll: false, centered: true } satisfies Partial<ModalProps> },
    Slider: { defaultProps: { size: 'lg', thumbSize: 32, label: null } satisfies Partial<SliderProps> },
  },
});
